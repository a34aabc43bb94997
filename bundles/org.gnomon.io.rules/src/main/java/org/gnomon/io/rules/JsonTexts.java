package org.gnomon.io.rules;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.rules.text.TextLines;

/** Lists of texts as JSON. */
final class JsonTexts {

    private JsonTexts() {}

    /** Writes strict JSON, all in one line. */
    static JsonWriter writer(Writer out) {
        JsonWriter json = new JsonWriter(out);
        json.setStrictness(Strictness.STRICT);
        json.setFormattingStyle(FormattingStyle.COMPACT);
        return json;
    }

    /** {@code ["a","b"]}. */
    static String array(Iterable<String> texts) {
        StringWriter out = new StringWriter();
        try {
            write(texts, writer(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** @throws BadRequest when a text holds half a character, which no UTF-8 text can */
    static void write(Iterable<String> texts, JsonWriter json) throws IOException {
        json.beginArray();
        for (String text : texts) {
            if (!isWhole(text)) {
                throw new BadRequest(Reason.UNSUPPORTED, "the name or example " + TextLines.excerpt(text) + " holds half a character", "rename it");
            }
            json.value(text);
        }
        json.endArray();
    }

    /** @throws IOException or {@link IllegalStateException} when {@code array} is no JSON array of texts, and nothing else */
    static List<String> read(String array) throws IOException {
        JsonReader json = new JsonReader(new StringReader(array));
        json.setStrictness(Strictness.STRICT);
        List<String> texts = read(json);
        if (json.peek() != JsonToken.END_DOCUMENT) {
            throw new IllegalStateException("text after the array");
        }
        return texts;
    }

    /** @throws IllegalStateException when the next value is no array of texts */
    static List<String> read(JsonReader json) throws IOException {
        List<String> texts = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            texts.add(text(json));
        }
        json.endArray();
        return texts;
    }

    /** @throws IllegalStateException when the next value is no text */
    static String text(JsonReader json) throws IOException {
        if (json.peek() != JsonToken.STRING) {
            throw new IllegalStateException("a text is expected, not " + json.peek());
        }
        String text = json.nextString();
        if (!isWhole(text)) {
            throw new IllegalStateException("the text holds half a character");
        }
        return text;
    }

    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }
}
