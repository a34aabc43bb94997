package org.gnomon.cli.internal;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The JSON that commands print and store. */
final class Json {

    private static final int SCHEMA_VERSION = 1;
    private static final Gson PRETTY = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final Gson LINE = new GsonBuilder().disableHtmlEscaping().create();

    private Json() {}

    /** The start of every document. */
    static JsonObject document() {
        JsonObject json = new JsonObject();
        json.addProperty("schemaVersion", SCHEMA_VERSION);
        return json;
    }

    /** The name of a choice in documents: lower case. */
    static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    static String text(JsonElement json) {
        return PRETTY.toJson(json) + "\n";
    }

    static String line(JsonElement json) {
        return LINE.toJson(json);
    }

    static byte[] bytes(JsonElement json) {
        return text(json).getBytes(StandardCharsets.UTF_8);
    }

    static <T> JsonArray array(Collection<T> values, Function<? super T, ? extends JsonElement> toJson) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(toJson.apply(value)));
        return array;
    }

    static JsonArray strings(Collection<String> values) {
        return array(values, JsonPrimitive::new);
    }

    static JsonArray integers(Collection<Integer> values) {
        return array(values, JsonPrimitive::new);
    }

    static JsonArray doubles(double[] values) {
        JsonArray array = new JsonArray();
        for (double value : values) {
            array.add(value);
        }
        return array;
    }

    static JsonObject numbers(Map<String, Double> values) {
        JsonObject json = new JsonObject();
        values.forEach(json::addProperty);
        return json;
    }

    static JsonObject texts(Map<String, String> values) {
        JsonObject json = new JsonObject();
        values.forEach(json::addProperty);
        return json;
    }
}
