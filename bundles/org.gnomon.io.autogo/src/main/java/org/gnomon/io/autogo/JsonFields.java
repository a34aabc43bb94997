package org.gnomon.io.autogo;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.gnomon.model.packed.RefusedInput;

/** Values of one JSON text, checked one by one; what is wrong is refused with line and path. */
final class JsonFields {

    private static final int DEEPEST = 32;
    private static final int LONGEST_LIST = 8;

    private final JsonReader json;
    private final String part;
    private final long line;

    /** @param line number of its first line in the part */
    JsonFields(Reader text, String part, long line) {
        json = new JsonReader(text);
        json.setStrictness(Strictness.STRICT);
        json.setNestingLimit(DEEPEST);
        this.part = part;
        this.line = line;
    }

    /** Some reading of JSON. */
    interface Reading<T> {
        T read(JsonReader json) throws IOException;
    }

    /** Reads on; whatever the parser objects to is refused. */
    <T> T of(Reading<T> reading) throws IOException {
        try {
            return reading.read(json);
        } catch (EOFException e) {
            throw refused("the JSON text ends early");
        } catch (MalformedJsonException | IllegalStateException | IllegalArgumentException e) {
            throw refused(e.getMessage().lines().findFirst().orElse("not JSON"));
        }
    }

    boolean at(JsonToken token) throws IOException {
        return json.peek() == token;
    }

    /** A text; empty for null. */
    String text() throws IOException {
        if (at(JsonToken.NULL)) {
            json.nextNull();
            return "";
        }
        return json.nextString();
    }

    /** A truth value; false for null. */
    boolean truth() throws IOException {
        if (at(JsonToken.NULL)) {
            json.nextNull();
            return false;
        }
        return json.nextBoolean();
    }

    /** Whole numbers, from a list or one alone; empty for null. */
    int[] numbers() throws IOException {
        return Arrays.stream(decimals(true)).mapToInt(number -> (int) number).toArray();
    }

    /** Numbers of which some may be fractions, from a list or one alone; empty for null. */
    double[] decimals() throws IOException {
        return decimals(false);
    }

    private double[] decimals(boolean whole) throws IOException {
        if (at(JsonToken.NULL)) {
            json.nextNull();
            return new double[0];
        }
        if (!at(JsonToken.BEGIN_ARRAY)) {
            return new double[] {number(whole)};
        }
        double[] numbers = new double[LONGEST_LIST];
        int count = 0;
        json.beginArray();
        while (json.hasNext()) {
            if (count == LONGEST_LIST) {
                throw refused("more than " + LONGEST_LIST + " numbers in one list");
            }
            numbers[count++] = number(whole);
        }
        json.endArray();
        return Arrays.copyOf(numbers, count);
    }

    private double number(boolean whole) throws IOException {
        return whole ? json.nextInt() : json.nextDouble();
    }

    /** A refusal of what was read last. */
    RefusedInput refused(String reason) {
        return new RefusedInput(part, place(), reason);
    }

    private String place() {
        String path = json.getPreviousPath();
        return (line > 0 ? "line " + line + ", " : "") + "at " + path.substring(0, Math.min(path.length(), 200));
    }
}
