package org.gnomon.report;

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

/** The JSON that Gnomon prints, stores and answers with. */
public final class Json {

    private static final int SCHEMA_VERSION = 1;
    private static final Gson PRETTY = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final Gson LINE = new GsonBuilder().disableHtmlEscaping().create();

    private Json() {}

    /** The start of every document. */
    public static JsonObject document() {
        JsonObject json = new JsonObject();
        json.addProperty("schemaVersion", SCHEMA_VERSION);
        return json;
    }

    /** The name of a choice in documents: lower case. */
    public static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /** Over many lines, with one at the end. */
    public static String text(JsonElement json) {
        return PRETTY.toJson(json) + "\n";
    }

    /** In one line, without its end. */
    public static String line(JsonElement json) {
        return LINE.toJson(json);
    }

    /** {@link #text} in UTF-8. */
    public static byte[] bytes(JsonElement json) {
        return text(json).getBytes(StandardCharsets.UTF_8);
    }

    /** {@code values} in their order. */
    public static <T> JsonArray array(Collection<T> values, Function<? super T, ? extends JsonElement> toJson) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(toJson.apply(value)));
        return array;
    }

    public static JsonArray strings(Collection<String> values) {
        return array(values, JsonPrimitive::new);
    }

    public static JsonArray integers(Collection<Integer> values) {
        return array(values, JsonPrimitive::new);
    }

    public static JsonArray doubles(double[] values) {
        JsonArray array = new JsonArray();
        for (double value : values) {
            array.add(value);
        }
        return array;
    }

    public static JsonObject numbers(Map<String, Double> values) {
        JsonObject json = new JsonObject();
        values.forEach(json::addProperty);
        return json;
    }

    public static JsonObject texts(Map<String, String> values) {
        JsonObject json = new JsonObject();
        values.forEach(json::addProperty);
        return json;
    }
}
