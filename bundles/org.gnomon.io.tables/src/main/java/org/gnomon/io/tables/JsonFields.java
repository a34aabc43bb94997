package org.gnomon.io.tables;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gnomon.model.packed.RefusedInput;

/** The fields of one JSON object; every failure is a {@link RefusedInput} with the path of the field. */
final class JsonFields {

    private final String source;
    private final String path;
    private final JsonObject json;

    JsonFields(String source, String path, JsonElement element) {
        if (!element.isJsonObject()) {
            throw new RefusedInput(source, path, "is no JSON object");
        }
        this.source = source;
        this.path = path;
        json = element.getAsJsonObject();
    }

    Set<String> names() {
        return json.keySet();
    }

    /** Refuses every field but these. */
    void allow(String... names) {
        for (String name : json.keySet()) {
            require(List.of(names).contains(name), name, "unknown field; allowed: " + String.join(", ", names));
        }
    }

    RefusedInput refused(String name, String reason) {
        return new RefusedInput(source, path + "." + name, reason);
    }

    void require(boolean holds, String name, String reason) {
        if (!holds) {
            throw refused(name, reason);
        }
    }

    String text(String name) {
        return optional(name).orElseThrow(() -> refused(name, "is missing"));
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(json.get(name)).map(value -> primitive(name, value).getAsString());
    }

    boolean bool(String name) {
        String text = text(name);
        require(text.equals("true") || text.equals("false"), name, "'" + text + "'; allowed: true, false");
        return text.equals("true");
    }

    double number(String name, double missing) {
        return optional(name).map(text -> Decimal.parse(text).orElseThrow(() -> refused(name, "'" + text + "' is no number"))).orElse(missing);
    }

    /** Empty where the field is missing. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        array(name).forEach(value -> texts.add(primitive(name, value).getAsString()));
        return texts;
    }

    List<JsonFields> objects(String name) {
        List<JsonFields> objects = new ArrayList<>();
        array(name).forEach(value -> objects.add(new JsonFields(source, path + "." + name + "[" + objects.size() + "]", value)));
        return objects;
    }

    Optional<JsonFields> object(String name) {
        return Optional.ofNullable(json.get(name)).map(value -> new JsonFields(source, path + "." + name, value));
    }

    private List<JsonElement> array(String name) {
        JsonElement value = json.get(name);
        require(value == null || value.isJsonArray(), name, "is no array");
        return value == null ? List.of() : value.getAsJsonArray().asList();
    }

    private JsonPrimitive primitive(String name, JsonElement value) {
        require(value.isJsonPrimitive(), name, "is no single value");
        return value.getAsJsonPrimitive();
    }
}
