package org.gnomon.server.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.report.Json;

/** The fields of a JSON object, checked against those that are declared: names, types, and what must be there. A field that is null is not there. */
final class Fields {

    private final JsonObject json;

    /** The types of JSON Schema. */
    enum Type {
        STRING, INTEGER, NUMBER, BOOLEAN, OBJECT, ARRAY;

        private boolean has(JsonElement value) {
            return switch (this) {
                case STRING -> value instanceof JsonPrimitive p && p.isString();
                case INTEGER -> value instanceof JsonPrimitive p && p.isNumber() && p.getAsNumber() instanceof Long;
                case NUMBER -> value instanceof JsonPrimitive p && p.isNumber();
                case BOOLEAN -> value instanceof JsonPrimitive p && p.isBoolean();
                case OBJECT -> value.isJsonObject();
                case ARRAY -> value.isJsonArray();
            };
        }
    }

    /**
     * A declared field.
     *
     * @param types any of which a value may have
     * @param inner of an object: its fields; empty where they are free, and for other types
     */
    record Field(String name, boolean required, List<Type> types, List<Field> inner, String description) {

        static Field needed(String name, Type type, String description) {
            return new Field(name, true, List.of(type), List.of(), description);
        }

        static Field optional(String name, Type type, String description) {
            return either(name, List.of(type), description);
        }

        static Field either(String name, List<Type> types, String description) {
            return new Field(name, false, types, List.of(), description);
        }

        static Field object(String name, List<Field> inner, String description) {
            return new Field(name, false, List.of(Type.OBJECT), inner, description);
        }

        private String typeNames() {
            return types.stream().map(Json::name).collect(Collectors.joining(" or "));
        }
    }

    /** @throws BadRequest (usage) when {@code json} has another field, one of another type, or lacks one that is needed */
    Fields(JsonObject json, List<Field> declared) {
        this.json = json;
        json.keySet().forEach(name -> requireKnown(name, declared));
        declared.forEach(this::requireFits);
    }

    private static void requireKnown(String name, List<Field> declared) {
        if (declared.stream().noneMatch(field -> field.name().equals(name))) {
            String shown = name.length() > 40 ? name.substring(0, 40) + "..." : name;
            throw bad("unknown field '" + shown + "'; allowed: " + declared.stream().map(Field::name).collect(Collectors.joining(", ")));
        }
    }

    private void requireFits(Field field) {
        Optional<JsonElement> value = element(field.name());
        if (value.isEmpty() && field.required()) {
            throw bad("field '" + field.name() + "' is missing: " + field.description());
        }
        if (value.isPresent() && field.types().stream().noneMatch(type -> type.has(value.get()))) {
            throw bad("field '" + field.name() + "' is no " + field.typeNames() + ": " + field.description());
        }
    }

    static BadRequest bad(String message) {
        return new BadRequest(Reason.USAGE, message, "GET /v1/openapi.json describes the fields");
    }

    Optional<JsonElement> element(String name) {
        return Optional.ofNullable(json.get(name)).filter(value -> value != JsonNull.INSTANCE);
    }

    Optional<String> text(String name) {
        return element(name).map(JsonElement::getAsString);
    }

    Optional<Long> whole(String name) {
        return element(name).map(JsonElement::getAsLong);
    }

    Optional<JsonObject> object(String name) {
        return element(name).map(JsonElement::getAsJsonObject);
    }

    Optional<JsonArray> array(String name) {
        return element(name).map(JsonElement::getAsJsonArray);
    }

    /** The same as JSON Schema. */
    static JsonObject schema(List<Field> declared) {
        JsonObject properties = new JsonObject();
        declared.forEach(field -> properties.add(field.name(), schema(field)));
        JsonObject schema = new JsonObject();
        schema.addProperty("type", "object");
        schema.add("properties", properties);
        schema.add("required", Json.strings(declared.stream().filter(Field::required).map(Field::name).toList()));
        schema.addProperty("additionalProperties", false);
        return schema;
    }

    private static JsonObject schema(Field field) {
        JsonObject schema = field.inner().isEmpty() ? new JsonObject() : schema(field.inner());
        if (field.types().size() == 1) {
            schema.addProperty("type", Json.name(field.types().getFirst()));
        } else {
            schema.add("type", Json.strings(field.types().stream().map(Json::name).toList()));
        }
        schema.addProperty("description", field.description());
        return schema;
    }
}
