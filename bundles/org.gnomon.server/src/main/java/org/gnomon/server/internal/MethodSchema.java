package org.gnomon.server.internal;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.MethodDescriptor.ParameterDescriptor;
import org.gnomon.report.Json;
import org.gnomon.report.MethodJson;

/** Methods with their parameters as JSON Schema. */
final class MethodSchema {

    private MethodSchema() {}

    static JsonObject document(List<MethodDescriptor> methods) {
        JsonObject document = Json.document();
        document.add("methods", Json.array(methods, MethodSchema::of));
        return document;
    }

    private static JsonObject of(MethodDescriptor method) {
        JsonObject json = MethodJson.name(method);
        json.addProperty("label", method.label());
        json.addProperty("description", method.description());
        json.addProperty("paper", method.paper());
        json.addProperty("baseline", method.baseline());
        json.add("parameters", parameters(method.parameters()));
        return json;
    }

    private static JsonObject parameters(List<ParameterDescriptor> parameters) {
        JsonObject properties = new JsonObject();
        parameters.forEach(parameter -> properties.add(parameter.name(), schema(parameter)));
        JsonObject json = new JsonObject();
        json.addProperty("type", "object");
        json.add("properties", properties);
        json.addProperty("additionalProperties", false);
        return json;
    }

    private static JsonObject schema(ParameterDescriptor parameter) {
        JsonObject json = new JsonObject();
        json.addProperty("title", parameter.label());
        json.addProperty("description", parameter.help());
        json.addProperty("type", type(parameter));
        json.add("default", value(parameter, parameter.defaultValue()));
        if (!parameter.min().isEmpty()) {
            json.add("minimum", value(parameter, parameter.min()));
        }
        if (!parameter.max().isEmpty()) {
            json.add("maximum", value(parameter, parameter.max()));
        }
        if (!parameter.options().isEmpty()) {
            json.add("enum", Json.array(parameter.options(), option -> value(parameter, option)));
        }
        return json;
    }

    private static String type(ParameterDescriptor parameter) {
        return switch (parameter.type()) {
            case "integer", "long" -> "integer";
            case "double" -> "number";
            case "boolean" -> "boolean";
            default -> "string";
        };
    }

    /** Text that is no number where one is expected stays text: what the author wrote is shown, and the host refuses it when it is used. */
    private static JsonPrimitive value(ParameterDescriptor parameter, String text) {
        try {
            return switch (type(parameter)) {
                case "integer" -> new JsonPrimitive(Long.valueOf(text));
                case "number" -> new JsonPrimitive(Double.valueOf(text));
                case "boolean" -> new JsonPrimitive(Boolean.valueOf(text));
                default -> new JsonPrimitive(text);
            };
        } catch (NumberFormatException e) {
            return new JsonPrimitive(text);
        }
    }
}
