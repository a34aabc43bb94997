package org.gnomon.io.stories;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.rules.text.TextLines;

/** Values of the JSON object on one line, checked one by one; what is wrong is refused with line and path. */
final class JsonLine {

    private static final int DEEPEST = 32;
    private static final int LONGEST_PATH = 200;
    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,17}");
    /** What the parser says of the place, which it counts within the line. */
    private static final Pattern PLACE = Pattern.compile(" at line 1 column .*", Pattern.DOTALL);

    private final TextLines line;
    private final JsonReader json;

    JsonLine(TextLines line) {
        this.line = line;
        json = new JsonReader(new StringReader(line.text()));
        json.setStrictness(Strictness.STRICT);
        json.setNestingLimit(DEEPEST);
    }

    /** Takes one member of the object; reads all of its value. */
    interface Member {
        void read(String name) throws IOException;
    }

    /** One element of an array. */
    interface Element {
        void read() throws IOException;
    }

    /** Reads the whole line as one object. */
    void object(Member member) throws IOException {
        try {
            members(member);
        } catch (EOFException e) {
            throw refusedNext("the JSON text ends early");
        } catch (MalformedJsonException | IllegalStateException | IllegalArgumentException e) {
            String reason = PLACE.matcher(String.valueOf(e.getMessage())).replaceFirst("");
            throw refusedNext(reason.startsWith("Use JsonReader") ? "malformed JSON" : reason);
        }
    }

    private void members(Member member) throws IOException {
        Set<String> seen = new HashSet<>();
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            if (!seen.add(name)) {
                throw refused("a second member with this name");
            }
            member.read(name);
        }
        json.endObject();
        if (json.peek() != JsonToken.END_DOCUMENT) {
            throw refusedNext("text after the object");
        }
    }

    void array(Element element) throws IOException {
        json.beginArray();
        while (json.hasNext()) {
            element.read();
        }
        json.endArray();
    }

    void skip() throws IOException {
        json.skipValue();
    }

    /** Whether the value is null; passes it over then. */
    boolean isNull() throws IOException {
        if (json.peek() != JsonToken.NULL) {
            return false;
        }
        json.nextNull();
        return true;
    }

    /** A text that is not empty. */
    String text() throws IOException {
        if (json.peek() != JsonToken.STRING) {
            throw refusedNext("a text is expected, not " + json.peek());
        }
        String text = json.nextString();
        if (text.isEmpty() || text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            throw refused(text.isEmpty() ? "the text is empty" : "the text holds half a character");
        }
        return text;
    }

    /** A text that is not empty, or a whole number as its digits. */
    String name() throws IOException {
        if (json.peek() != JsonToken.NUMBER) {
            return text();
        }
        String number = json.nextString();
        if (!WHOLE.matcher(number).matches()) {
            throw refused(TextLines.excerpt(number) + " is no name; allowed: texts and whole numbers of up to 18 digits");
        }
        return number;
    }

    /** A whole number from 0 on. */
    int count() throws IOException {
        if (json.peek() != JsonToken.NUMBER) {
            throw refusedNext("a whole number is expected, not " + json.peek());
        }
        String number = json.nextString();
        if (!number.matches("[0-9]{1,9}")) {
            throw refused(TextLines.excerpt(number) + " is not accepted; allowed: whole numbers from 0 to 999999999");
        }
        return Integer.parseInt(number);
    }

    /** A refusal of what was read last. */
    RefusedInput refused(String reason) {
        return refused(json.getPreviousPath(), reason);
    }

    /** A refusal of what stands next. */
    RefusedInput refusedNext(String reason) {
        return refused(json.getPath(), reason);
    }

    private RefusedInput refused(String path, String reason) {
        return new RefusedInput(line.source(), "line " + line.number() + ", at " + path.substring(0, Math.min(path.length(), LONGEST_PATH)), reason);
    }
}
