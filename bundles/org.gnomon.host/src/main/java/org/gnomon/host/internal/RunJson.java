package org.gnomon.host.internal;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gnomon.api.Provenance.Digest;
import org.gnomon.api.Provenance.ParameterValue;
import org.gnomon.host.RunRecord;
import org.gnomon.host.RunRecord.MethodUse;

/** The file {@code run.json}, schema version 1. What is read may be damaged or hostile. */
final class RunJson {

    static final String FILE = "run.json";
    private static final int SCHEMA_VERSION = 1;
    private static final int MAX_BYTES = 16 << 20;
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().setStrictness(Strictness.STRICT).create();

    private RunJson() {}

    static byte[] write(RunRecord run, List<Digest> volatileOutputs) {
        JsonObject json = new JsonObject();
        json.addProperty("schemaVersion", SCHEMA_VERSION);
        json.addProperty("id", run.id());
        json.addProperty("verb", run.verb());
        json.addProperty("status", run.status());
        json.addProperty("message", run.message());
        json.addProperty("started", run.started());
        json.addProperty("ended", run.ended());
        json.addProperty("seed", run.seed());
        json.add("arguments", texts(run.arguments()));
        json.add("methods", array(run.methods(), RunJson::method));
        json.add("inputs", array(run.inputs(), RunJson::digest));
        json.add("outputs", array(run.outputs(), RunJson::digest));
        json.add("volatileOutputs", array(volatileOutputs, RunJson::digest));
        json.add("environment", texts(run.environment()));
        return (GSON.toJson(json) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObject texts(Map<String, String> values) {
        JsonObject json = new JsonObject();
        values.forEach(json::addProperty);
        return json;
    }

    private static <T> JsonArray array(List<T> values, Function<T, JsonElement> toJson) {
        JsonArray json = new JsonArray();
        values.forEach(value -> json.add(toJson.apply(value)));
        return json;
    }

    private static JsonElement digest(Digest digest) {
        JsonObject json = new JsonObject();
        json.addProperty("name", digest.name());
        json.addProperty("sha256", digest.sha256());
        return json;
    }

    private static JsonElement method(MethodUse use) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", use.kind());
        json.addProperty("id", use.id());
        json.addProperty("version", use.version());
        JsonObject parameters = new JsonObject();
        use.parameters().forEach((name, value) -> parameters.add(name, parameter(value)));
        json.add("parameters", parameters);
        return json;
    }

    private static JsonElement parameter(ParameterValue value) {
        JsonObject json = new JsonObject();
        switch (value.value()) {
            case Number number -> json.addProperty("value", number);
            case Boolean truth -> json.addProperty("value", truth);
            default -> json.addProperty("value", value.value().toString());
        }
        json.addProperty("origin", value.origin());
        return json;
    }

    /** The record in {@code folder}; with status {@code damaged} and the reason as its message when it cannot be read. */
    static RunRecord read(Path folder) {
        if (!Files.isRegularFile(folder.resolve(FILE))) {
            return damaged(folder, "there is no file " + FILE);
        }
        try {
            JsonObject json = parse(folder.resolve(FILE));
            int version = member(json, "schemaVersion").getAsInt();
            if (version != SCHEMA_VERSION) {
                return damaged(folder, FILE + " has schemaVersion " + version + "; this version reads " + SCHEMA_VERSION);
            }
            return record(folder, json);
        } catch (MalformedJsonException e) {
            return damaged(folder, notARecord(e));
        } catch (IOException e) {
            return damaged(folder, FILE + " cannot be read: " + e);
        } catch (RuntimeException e) {
            // Gson and the missing or mistyped fields have no failure type in common.
            return damaged(folder, notARecord(e.getCause() instanceof MalformedJsonException malformed ? malformed : e));
        }
    }

    /** Gson adds a line of advice for programmers. */
    private static String notARecord(Exception reason) {
        return FILE + " is not a run record: " + String.valueOf(reason.getMessage()).lines().findFirst().orElse("");
    }

    private static RunRecord damaged(Path folder, String why) {
        return new RunRecord(folder.getFileName().toString(), folder, "", "damaged", why, Map.of(), 0, List.of(), List.of(), List.of(), Map.of(), "", "");
    }

    /** Gson stops at a nesting of 255. */
    private static JsonObject parse(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new IOException("it is over " + MAX_BYTES + " bytes");
            }
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.isBlank()) {
                throw new JsonParseException("it is empty");
            }
            return GSON.fromJson(text, JsonObject.class);
        }
    }

    private static RunRecord record(Path folder, JsonObject json) {
        return new RunRecord(folder.getFileName().toString(), folder, text(json, "verb"), text(json, "status"), text(json, "message"),
                texts(member(json, "arguments").getAsJsonObject()), member(json, "seed").getAsLong(), list(json, "methods", RunJson::method),
                list(json, "inputs", RunJson::digest), list(json, "outputs", RunJson::digest), texts(member(json, "environment").getAsJsonObject()),
                text(json, "started"), text(json, "ended"));
    }

    private static String text(JsonObject json, String name) {
        return member(json, name).getAsString();
    }

    private static JsonElement member(JsonObject json, String name) {
        if (json.get(name) instanceof JsonElement member && !member.isJsonNull()) {
            return member;
        }
        throw new JsonParseException("'" + name + "' is missing");
    }

    private static Map<String, String> texts(JsonObject json) {
        Map<String, String> values = new LinkedHashMap<>();
        json.entrySet().forEach(entry -> values.put(entry.getKey(), entry.getValue().getAsString()));
        return values;
    }

    private static <T> List<T> list(JsonObject json, String name, Function<JsonObject, T> fromJson) {
        List<T> values = new ArrayList<>();
        member(json, name).getAsJsonArray().forEach(element -> values.add(fromJson.apply(element.getAsJsonObject())));
        return values;
    }

    private static Digest digest(JsonObject json) {
        return new Digest(text(json, "name"), text(json, "sha256"));
    }

    private static MethodUse method(JsonObject json) {
        Map<String, ParameterValue> parameters = new LinkedHashMap<>();
        member(json, "parameters").getAsJsonObject().entrySet()
                .forEach(entry -> parameters.put(entry.getKey(), parameter(entry.getValue().getAsJsonObject())));
        return new MethodUse(text(json, "kind"), text(json, "id"), text(json, "version"), parameters);
    }

    private static ParameterValue parameter(JsonObject json) {
        JsonPrimitive value = member(json, "value").getAsJsonPrimitive();
        return new ParameterValue(value.isBoolean() ? value.getAsBoolean() : value.isNumber() ? number(value.getAsString()) : value.getAsString(),
                text(json, "origin"));
    }

    /** As it was written: with a point or an exponent it is a double. */
    private static Object number(String text) {
        if (text.matches("-?[0-9]{1,9}")) {
            return Integer.valueOf(text);
        }
        return text.matches("-?[0-9]+") ? (Object) Long.valueOf(text) : (Object) Double.valueOf(text);
    }
}
