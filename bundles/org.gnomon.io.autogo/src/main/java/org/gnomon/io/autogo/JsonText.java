package org.gnomon.io.autogo;

import java.io.IOException;
import java.io.Reader;
import org.gnomon.model.packed.RefusedInput;

/** One JSON text out of a stream: all of it, or one line. Refuses long tokens before they are in memory, and a stream over its limit. */
final class JsonText extends Reader {

    private static final int LONGEST_TOKEN = 1 << 16;
    private static final String BETWEEN_TOKENS = " \t\r\n,:[]{}";

    private final Reader stream;
    private final String part;
    private final boolean oneLine;
    private long room;
    private boolean ended;
    private boolean quoted;
    private boolean escaped;
    private int token;

    /** @param most characters that may be read */
    JsonText(Reader stream, String part, boolean oneLine, long most) {
        this.stream = stream;
        this.part = part;
        this.oneLine = oneLine;
        room = most;
    }

    /** Characters that may still be read. */
    long room() {
        return room;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int count = 0;
        while (count < length && !ended) {
            int c = stream.read();
            ended = c < 0 || oneLine && c == '\n';
            if (!ended) {
                follow((char) c);
                into[offset + count++] = (char) c;
            }
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    private void follow(char c) {
        boolean between = !quoted && BETWEEN_TOKENS.indexOf(c) >= 0;
        token = between ? 0 : token + 1;
        if (token > LONGEST_TOKEN) {
            throw new RefusedInput(part, "", "a name, text or number has more than " + LONGEST_TOKEN + " characters");
        }
        if (--room < 0) {
            throw new RefusedInput(part, "", "has more characters than the limit of bytes allows");
        }
        if (c == '"' && !escaped) {
            quoted = !quoted;
            token = quoted ? token : 0;
        }
        escaped = quoted && c == '\\' && !escaped;
    }

    /** Does nothing: the stream goes on behind this text. */
    @Override
    public void close() {}
}
