package org.gnomon.io.safetensors;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gnomon.model.packed.RefusedInput;

/** Reads one JSON object as RFC 8259 has it, and also refuses repeated names, deep nesting and text that is not UTF-8. */
final class StrictJson {

    static final int MAX_DEPTH = 8;

    private static final Pattern LOCATION = Pattern.compile("line (\\d+) column (\\d+)");

    private final String part;
    private final String where;
    private final JsonReader reader;

    private StrictJson(String part, String where, String text) {
        this.part = part;
        this.where = where;
        reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(MAX_DEPTH);
    }

    /**
     * The object that {@code utf8} is.
     *
     * @param where what the bytes are inside {@code part}: {@code header}, or empty
     */
    static Map<String, Json> object(String part, String where, byte[] utf8) {
        StrictJson json = new StrictJson(part, where, text(part, where, utf8));
        try {
            if (json.reader.peek() != JsonToken.BEGIN_OBJECT) {
                throw json.refused("expected an object, '{'");
            }
            Map<String, Json> members = json.members();
            json.reader.peek();
            return members;
        } catch (EOFException e) {
            throw json.refused("the JSON text ends early");
        } catch (IOException | IllegalStateException | NumberFormatException e) {
            throw json.refused("not strict JSON (no comments, no single quotes, no NaN, no comma before a bracket, at most " + MAX_DEPTH
                    + " levels, nothing behind the end)");
        }
    }

    private static String text(String part, String where, byte[] utf8) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(utf8);
        CharBuffer text = CharBuffer.allocate(utf8.length);
        if (decoder.decode(bytes, text, true).isError()) {
            throw new RefusedInput(part, joined(where, "byte " + bytes.position()), "not UTF-8 text");
        }
        return text.flip().toString();
    }

    private Json value() throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> new Json.Members(members());
            case BEGIN_ARRAY -> new Json.Items(items());
            case STRING -> new Json.Text(reader.nextString());
            case NUMBER -> new Json.Numeral(reader.nextString());
            case BOOLEAN -> reader.nextBoolean() ? Json.Word.TRUE : Json.Word.FALSE;
            case NULL -> {
                reader.nextNull();
                yield Json.Word.NULL;
            }
            case END_ARRAY, END_OBJECT, NAME, END_DOCUMENT -> throw refused("expected a value");
        };
    }

    private Map<String, Json> members() throws IOException {
        Map<String, Json> members = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            if (members.containsKey(name)) {
                throw refused("the name " + Quoted.of(name) + " occurs twice in one object");
            }
            members.put(name, value());
        }
        reader.endObject();
        return members;
    }

    private List<Json> items() throws IOException {
        List<Json> items = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            items.add(value());
        }
        reader.endArray();
        return items;
    }

    private RefusedInput refused(String reason) {
        Matcher location = LOCATION.matcher(reader.toString());
        String place = location.find() ? "line " + location.group(1) + ", column " + location.group(2) : "";
        return new RefusedInput(part, joined(where, place), reason);
    }

    private static String joined(String where, String place) {
        return where.isEmpty() || place.isEmpty() ? where + place : where + ", " + place;
    }
}
