package org.gnomon.io.rules;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.gnomon.model.packed.RefusedInput;

/** One JSON text out of a file, unpacked where its name ends in {@code .gz}. Refuses long tokens before they are in memory, and a text over its limit. */
final class JsonText extends Reader {

    static final int LONGEST_TOKEN = 1 << 20;

    private static final String BETWEEN_TOKENS = " \t\r\n,:[]{}";

    private final Reader characters;
    private final String file;
    private long room;
    private boolean quoted;
    private boolean escaped;
    private int token;

    /** @param most characters that may be read */
    JsonText(InputStream bytes, String file, long most) throws IOException {
        this.file = file;
        room = most;
        try {
            InputStream plain = file.endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
            characters = new InputStreamReader(plain, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT));
        } catch (ZipException | EOFException e) {
            bytes.close();
            throw new RefusedInput(file, "", "not a gzip file: " + e.getMessage(), e);
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int count = unpacked(into, offset, length);
        for (int i = 0; i < count; i++) {
            follow(into[offset + i]);
        }
        return count;
    }

    /** The unpacking of the JDK calls itself for each member of a gzip file that is empty. */
    private int unpacked(char[] into, int offset, int length) throws IOException {
        try {
            return characters.read(into, offset, length);
        } catch (CharacterCodingException e) {
            throw new RefusedInput(file, "", "not UTF-8 text", e);
        } catch (ZipException | EOFException e) {
            throw new RefusedInput(file, "", "the gzip file is damaged: " + e.getMessage(), e);
        } catch (StackOverflowError e) {
            throw new RefusedInput(file, "", "the gzip file has too many empty members", e);
        }
    }

    private void follow(char c) {
        boolean between = !quoted && BETWEEN_TOKENS.indexOf(c) >= 0;
        token = between ? 0 : token + 1;
        if (token > LONGEST_TOKEN) {
            throw new RefusedInput(file, "", "a text or number has more than " + LONGEST_TOKEN + " characters");
        }
        if (--room < 0) {
            throw new RefusedInput(file, "", "has more characters than the limit of bytes allows");
        }
        if (c == '"' && !escaped) {
            quoted = !quoted;
            token = quoted ? token : 0;
        }
        escaped = quoted && c == '\\' && !escaped;
    }

    @Override
    public void close() throws IOException {
        characters.close();
    }
}
