package org.gnomon.space.declared;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gnomon.model.packed.RefusedInput;

/** A value in a file of JSON, with its path; what is not as asked for is refused with that path. */
record Json(JsonElement element, String file, String path) {

    private static final int DEEPEST = 32;

    static Json parse(String file, String text) {
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.STRICT);
            reader.setNestingLimit(DEEPEST);
            JsonElement element = JsonParser.parseReader(reader);
            reader.peek();
            return new Json(element, file, "$");
        } catch (IOException | RuntimeException e) {
            throw new RefusedInput(file, "", "not strict JSON of at most " + DEEPEST + " levels: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
        }
    }

    RefusedInput refused(String reason) {
        return new RefusedInput(file, path, reason);
    }

    boolean isObject() {
        return element.isJsonObject();
    }

    boolean isNumber() {
        return element instanceof JsonPrimitive p && p.isNumber();
    }

    /** The members of an object, in their order. */
    Map<String, Json> members() {
        if (!element.isJsonObject()) {
            throw refused("expected an object");
        }
        Map<String, Json> members = new LinkedHashMap<>();
        element.getAsJsonObject().entrySet().forEach(e -> members.put(e.getKey(), new Json(e.getValue(), file, path + "." + e.getKey())));
        return members;
    }

    /** The members of an object that has no others than these. */
    Map<String, Json> members(Set<String> allowed) {
        Map<String, Json> members = members();
        members.forEach((name, value) -> {
            if (!allowed.contains(name)) {
                throw value.refused("unknown field; allowed: " + String.join(", ", allowed.stream().sorted().toList()));
            }
        });
        return members;
    }

    Optional<Json> find(String name) {
        return Optional.ofNullable(members().get(name));
    }

    Json get(String name) {
        return find(name).orElseThrow(() -> refused("lacks the field '" + name + "'"));
    }

    List<Json> list() {
        if (!element.isJsonArray()) {
            throw refused("expected a list");
        }
        List<Json> items = new ArrayList<>();
        element.getAsJsonArray().forEach(item -> items.add(new Json(item, file, path + "[" + items.size() + "]")));
        return items;
    }

    String text() {
        if (!(element instanceof JsonPrimitive p) || !p.isString()) {
            throw refused("expected a text");
        }
        return p.getAsString();
    }

    int integer(int least, int most) {
        double value = isNumber() ? element.getAsDouble() : Double.NaN;
        if (!(value >= least && value <= most && value == Math.rint(value))) {
            throw refused("expected a whole number in " + least + ".." + most);
        }
        return (int) value;
    }
}
