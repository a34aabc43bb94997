package org.gnomon.io.tables;

import java.io.BufferedInputStream;
import java.io.Closeable;
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
import org.gnomon.api.Run;
import org.gnomon.model.packed.RefusedInput;

/** The lines of a UTF-8 text, unpacked where its name ends in {@code .gz}. Holds one line at a time and knows its number. */
final class Lines implements Closeable {

    static final int MAX_LENGTH = 1 << 16;

    private static final int LINES_BETWEEN_CHECKS = 1 << 12;

    private final String source;
    private final Reader in;
    private final Run run;
    private final long maxCharacters;
    private final StringBuilder text = new StringBuilder();
    private long characters;
    private int line;

    /** @param maxBytes of the unpacked text */
    Lines(InputStream bytes, String source, long maxBytes, Run run) throws IOException {
        this.source = source;
        this.run = run;
        maxCharacters = maxBytes;
        try {
            InputStream unpacked = source.endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
            in = new InputStreamReader(new BufferedInputStream(unpacked, 1 << 16), StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
        } catch (ZipException | EOFException e) {
            bytes.close();
            throw new RefusedInput(source, "", "not a gzip file: " + e.getMessage(), e);
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    /** Goes to the next line that is not empty; false at the end. */
    boolean next() throws IOException {
        do {
            if (!read()) {
                return false;
            }
        } while (text.isEmpty());
        return true;
    }

    private boolean read() throws IOException {
        if (line++ % LINES_BETWEEN_CHECKS == 0) {
            run.checkCancelled();
        }
        text.setLength(0);
        try {
            int character = in.read();
            if (character < 0) {
                return false;
            }
            for (; character >= 0 && character != '\n'; character = in.read()) {
                add((char) character);
            }
            count();
            dropCarriageReturn();
            return true;
        } catch (CharacterCodingException e) {
            throw new RefusedInput(source, "line " + line, "not UTF-8 text", e);
        } catch (ZipException | EOFException e) {
            throw new RefusedInput(source, "line " + line, "the gzip file is damaged: " + e.getMessage(), e);
        }
    }

    private void add(char character) {
        text.append(character);
        if (text.length() > MAX_LENGTH) {
            throw new RefusedInput(source, "line " + line, "longer than " + MAX_LENGTH + " characters");
        }
        count();
    }

    private void count() {
        if (++characters > maxCharacters) {
            throw new RefusedInput(source, "line " + line, "more than " + maxCharacters + " characters when unpacked");
        }
    }

    private void dropCarriageReturn() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) == '\r') {
            text.setLength(text.length() - 1);
        }
    }

    /** The present line, without its end. */
    CharSequence text() {
        return text;
    }

    /** @param column from 1 */
    RefusedInput refused(int column, String reason) {
        return new RefusedInput(source, "line " + line + ", column " + column, reason);
    }

    String source() {
        return source;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
