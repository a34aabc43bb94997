package org.gnomon.io.tu;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.gnomon.model.packed.RefusedInput;

/**
 * Reads lines of comma-separated numbers from bytes, one pass, without making strings. Lines are at most {@value #MAX_LINE} bytes; empty lines are
 * allowed at the end only. Everything else that is not a number or a comma is refused with its line and column.
 */
final class NumberLines implements AutoCloseable {

    static final int MAX_LINE = 1 << 16;

    private final String part;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private long left;
    private int filled;
    private int position;
    private byte[] line = new byte[128];
    private int length;
    private int number;
    private int at;

    /** @param maxBytes how much of {@code in} may be read */
    NumberLines(String part, InputStream in, long maxBytes) {
        this.part = part;
        this.in = in;
        this.left = maxBytes;
    }

    /** Goes to the next line with content; false at the end. */
    boolean next() throws IOException {
        if (!readLine()) {
            return false;
        }
        if (!blank()) {
            return true;
        }
        int empty = number;
        while (readLine()) {
            if (!blank()) {
                throw new RefusedInput(part, "line " + empty, "the line is empty; only the end of the file may have empty lines");
            }
        }
        number = empty;
        return false;
    }

    /** Number of the current line, from 1. */
    int line() {
        return number;
    }

    /** The integer that starts here. */
    int integer(String what) {
        skipSpaces();
        int start = at;
        boolean negative = at < length && line[at] == '-';
        at += negative ? 1 : 0;
        int first = at;
        long value = 0;
        while (at < length && line[at] >= '0' && line[at] <= '9') {
            value = Math.min(10 * value + line[at++] - '0', Integer.MAX_VALUE + 1L);
        }
        if (at == first || !atEndOfToken()) {
            throw refusedToken(start, what, "an integer");
        }
        if (value > Integer.MAX_VALUE) {
            throw refusedToken(start, what, "an integer of at most " + Integer.MAX_VALUE);
        }
        return (int) (negative ? -value : value);
    }

    /** The finite number that starts here. */
    float decimal(String what) {
        skipSpaces();
        int start = at;
        boolean plain = true;
        while (!atEndOfToken()) {
            byte c = line[at++];
            plain &= c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
        }
        if (plain && at > start) {
            try {
                float value = Float.parseFloat(new String(line, start, at - start, StandardCharsets.US_ASCII));
                if (Float.isFinite(value)) {
                    return value;
                }
            } catch (NumberFormatException e) {
                throw refusedToken(start, what, "a number");
            }
        }
        throw refusedToken(start, what, "a finite number");
    }

    /** Whether a comma follows; reads it. Anything but a comma or the end of the line is refused. */
    boolean comma() {
        skipSpaces();
        if (at == length) {
            return false;
        }
        if (line[at] != ',') {
            throw refusedToken(at, "text", "',' or the end of the line");
        }
        at++;
        return true;
    }

    /** Refuses a line that goes on. */
    void end(String what) {
        if (comma()) {
            throw refused("more than " + what + " in the line");
        }
    }

    /** A failure at the current line. */
    RefusedInput refused(String reason) {
        return new RefusedInput(part, "line " + number, reason);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean readLine() throws IOException {
        length = 0;
        at = 0;
        boolean any = false;
        number++;
        while (position < filled || fill()) {
            any = true;
            byte c = buffer[position++];
            if (c == '\n') {
                break;
            }
            append(c);
        }
        if (length > 0 && line[length - 1] == '\r') {
            length--;
        }
        return any;
    }

    private boolean fill() throws IOException {
        filled = Math.max(0, in.read(buffer));
        position = 0;
        left -= filled;
        if (left < 0) {
            throw refused("the file is longer than the limit");
        }
        return filled > 0;
    }

    private void append(byte c) {
        if (length == MAX_LINE) {
            throw refused("the line is longer than " + MAX_LINE + " bytes");
        }
        if (length == line.length) {
            line = Arrays.copyOf(line, 2 * length);
        }
        line[length++] = c;
    }

    private boolean blank() {
        skipSpaces();
        boolean blank = at == length;
        at = 0;
        return blank;
    }

    private void skipSpaces() {
        while (at < length && isSpace(line[at])) {
            at++;
        }
    }

    private boolean atEndOfToken() {
        return at == length || line[at] == ',' || isSpace(line[at]);
    }

    private static boolean isSpace(byte c) {
        return c == ' ' || c == '\t';
    }

    private RefusedInput refusedToken(int start, String what, String allowed) {
        at = start;
        while (!atEndOfToken()) {
            at++;
        }
        String column = "line " + number + ", column " + (start + 1);
        return new RefusedInput(part, column, what + " is " + quoted(start, at) + "; expected " + allowed);
    }

    private String quoted(int from, int to) {
        if (from == to) {
            return "missing";
        }
        try {
            String token = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line, from, to - from)).toString();
            return "'" + (token.length() > 40 ? token.substring(0, 40) + "..." : token).replaceAll("\\p{Cntrl}", "?") + "'";
        } catch (CharacterCodingException e) {
            return "not UTF-8 text";
        }
    }
}
