package org.gnomon.server.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Reads one JSON object as RFC 8259 has it; refuses also names that occur twice, deep nesting, and text that is not UTF-8. */
final class StrictJson {

    static final int MAX_DEPTH = 8;

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

    private final JsonReader reader;

    private StrictJson(String text) {
        reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(MAX_DEPTH);
    }

    /** @throws HttpRefusal for anything else than one object */
    static JsonObject object(byte[] utf8) {
        try {
            StrictJson json = new StrictJson(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString());
            JsonObject object = json.object();
            json.reader.peek();
            return object;
        } catch (CharacterCodingException e) {
            throw refused("it is not UTF-8 text");
        } catch (EOFException e) {
            throw refused("it ends early");
        } catch (MalformedJsonException | IllegalStateException | NumberFormatException e) {
            throw refused("it is no JSON object, deeper than " + MAX_DEPTH + " levels, or something stands behind it");
        } catch (IOException e) {
            throw refused("it cannot be read");
        }
    }

    private static HttpRefusal refused(String why) {
        return new HttpRefusal(400, "usage", "the body is not accepted: " + why, "GET /v1/openapi.json describes it");
    }

    private JsonElement value() throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> object();
            case BEGIN_ARRAY -> array();
            case STRING -> new JsonPrimitive(reader.nextString());
            case NUMBER -> number(reader.nextString());
            case BOOLEAN -> new JsonPrimitive(reader.nextBoolean());
            case NULL -> {
                reader.nextNull();
                yield JsonNull.INSTANCE;
            }
            case END_ARRAY, END_OBJECT, NAME, END_DOCUMENT -> throw refused("a value is missing");
        };
    }

    /** Never more digits than a number of the machine holds: others cost time to convert. */
    private static JsonPrimitive number(String text) {
        if (WHOLE.matcher(text).matches()) {
            return new JsonPrimitive(Long.valueOf(text));
        }
        double value = Double.parseDouble(text);
        if (!Double.isFinite(value)) {
            throw refused("a number is too large");
        }
        return new JsonPrimitive(value);
    }

    private JsonObject object() throws IOException {
        JsonObject object = new JsonObject();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            if (object.has(name)) {
                throw refused("a name occurs twice in one object");
            }
            object.add(name, value());
        }
        reader.endObject();
        return object;
    }

    private JsonArray array() throws IOException {
        JsonArray array = new JsonArray();
        reader.beginArray();
        while (reader.hasNext()) {
            array.add(value());
        }
        reader.endArray();
        return array;
    }
}
