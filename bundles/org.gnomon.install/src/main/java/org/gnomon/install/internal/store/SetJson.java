package org.gnomon.install.internal.store;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gnomon.host.Canary;
import org.gnomon.install.MethodSet;
import org.gnomon.install.OfferedMethod;
import org.gnomon.install.StoredBundle;
import org.gnomon.install.Trust;
import org.gnomon.model.packed.RefusedInput;
import org.osgi.framework.Version;

/** The file of a set, schema version 1. What is read may be damaged or hostile. */
final class SetJson {

    private static final int SCHEMA_VERSION = 1;
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().setStrictness(Strictness.STRICT).create();

    private SetJson() {}

    static byte[] write(MethodSet set) {
        JsonObject json = new JsonObject();
        json.addProperty("schemaVersion", SCHEMA_VERSION);
        json.addProperty("number", set.number());
        json.addProperty("previous", set.previous());
        json.add("bundles", array(set.bundles(), SetJson::bundle));
        return (GSON.toJson(json) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static <T> JsonArray array(List<T> values, Function<T, JsonElement> toJson) {
        JsonArray json = new JsonArray();
        values.forEach(value -> json.add(toJson.apply(value)));
        return json;
    }

    private static JsonElement bundle(StoredBundle bundle) {
        JsonObject json = new JsonObject();
        json.addProperty("symbolicName", bundle.symbolicName());
        json.addProperty("version", bundle.version().toString());
        json.addProperty("sha256", bundle.sha256());
        json.addProperty("origin", bundle.origin());
        json.add("trust", trust(bundle.trust()));
        json.add("methods", array(bundle.methods(), SetJson::method));
        bundle.canary().ifPresent(canary -> json.addProperty("canary", canary.toString()));
        return json;
    }

    private static JsonObject trust(Trust trust) {
        JsonObject json = new JsonObject();
        switch (trust) {
            case Trust.Signed signed -> {
                json.addProperty("signer", signed.signer());
                json.addProperty("certificate", signed.certificate());
            }
            case Trust.Pinned pinned -> json.addProperty("pinned", pinned.note());
        }
        return json;
    }

    private static JsonElement method(OfferedMethod method) {
        JsonObject json = new JsonObject();
        json.addProperty("service", method.service());
        json.addProperty("id", method.id());
        return json;
    }

    /**
     * Reads a set.
     *
     * @param file for messages
     * @throws RefusedInput when it is not what {@link #write} makes
     */
    static MethodSet read(String file, byte[] content) {
        try {
            JsonObject json = GSON.fromJson(new String(content, StandardCharsets.UTF_8), JsonObject.class);
            int version = member(json, "schemaVersion").getAsInt();
            if (version != SCHEMA_VERSION) {
                throw new RefusedInput(file, "schemaVersion", "it is " + version + "; this version reads " + SCHEMA_VERSION);
            }
            return new MethodSet(member(json, "number").getAsInt(), member(json, "previous").getAsInt(), list(json, "bundles", SetJson::bundle));
        } catch (RefusedInput e) {
            throw e;
        } catch (RuntimeException e) {
            // Gson and the missing or mistyped fields have no failure type in common.
            throw new RefusedInput(file, "", "it is no set of methods: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
        }
    }

    private static JsonElement member(JsonObject json, String name) {
        if (json != null && json.get(name) instanceof JsonElement member && !member.isJsonNull()) {
            return member;
        }
        throw new JsonParseException("'" + name + "' is missing");
    }

    private static String text(JsonObject json, String name) {
        return member(json, name).getAsString();
    }

    private static <T> List<T> list(JsonObject json, String name, Function<JsonObject, T> fromJson) {
        List<T> values = new ArrayList<>();
        member(json, name).getAsJsonArray().forEach(element -> values.add(fromJson.apply(element.getAsJsonObject())));
        return values;
    }

    private static StoredBundle bundle(JsonObject json) {
        String sha256 = text(json, "sha256");
        if (!sha256.matches(Sha256.PATTERN)) {
            throw new JsonParseException("'sha256' is '" + sha256 + "'; allowed: 64 hexadecimal digits");
        }
        return new StoredBundle(text(json, "symbolicName"), Version.parseVersion(text(json, "version")), sha256, text(json, "origin"),
                readTrust(member(json, "trust").getAsJsonObject()), list(json, "methods", m -> new OfferedMethod(text(m, "service"), text(m, "id"))),
                json.has("canary") ? Optional.of(Canary.parse(text(json, "canary"))) : Optional.empty());
    }

    private static Trust readTrust(JsonObject json) {
        return json.has("signer") ? new Trust.Signed(text(json, "signer"), text(json, "certificate")) : new Trust.Pinned(text(json, "pinned"));
    }
}
