package org.gnomon.rules.text;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipException;
import org.gnomon.api.Run;
import org.gnomon.model.packed.RefusedInput;

/**
 * The lines of a UTF-8 text, unpacked where its name ends in {@code .gz}. Holds one line at a time and knows its place. A line ends in LF or CR LF, has at
 * most {@value #MAX_LENGTH} bytes, and holds no control character below the space but the tab. A byte order mark at the start is passed over.
 */
public final class TextLines implements Closeable {

    public static final int MAX_LENGTH = 1 << 20;

    private static final int LINES_BETWEEN_CHECKS = 1 << 12;
    private static final int LONGEST_EXCERPT = 40;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final String source;
    private final InputStream in;
    private final long maxBytes;
    private final Run run;
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int filled;
    private long unpacked;
    private long passed;
    private long number;
    private String text = "";

    /**
     * Opens a text.
     *
     * @param bytes closed with this, or at once where this fails
     * @param source name of the file, for messages
     * @param maxBytes of the unpacked text
     * @throws RefusedInput when the name ends in {@code .gz} and the bytes are not packed
     */
    public TextLines(InputStream bytes, String source, long maxBytes, Run run) throws IOException {
        this.source = source;
        this.maxBytes = maxBytes;
        this.run = run;
        try {
            in = source.endsWith(".gz") ? new GzipStream(bytes) : bytes;
        } catch (ZipException | EOFException e) {
            bytes.close();
            throw new RefusedInput(source, "", "not a gzip file: " + e.getMessage(), e);
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    /**
     * Goes to the next line that is not empty; false at the end.
     *
     * @throws RefusedInput when the line is not such text, or the text has more bytes than allowed
     * @throws org.gnomon.api.Cancelled from the run
     */
    public boolean next() throws IOException {
        do {
            if (!read()) {
                return false;
            }
        } while (text.isEmpty());
        return true;
    }

    private boolean read() throws IOException {
        if (number++ % LINES_BETWEEN_CHECKS == 0) {
            run.checkCancelled();
        }
        int length = length();
        boolean ended = start + length == filled;
        if (ended && length == 0) {
            return false;
        }
        text = decoded(length > 0 && buffer[start + length - 1] == '\r' ? length - 1 : length);
        start += ended ? length : length + 1;
        passed += ended ? length : length + 1;
        requirePrintable();
        return true;
    }

    /** Bytes of the line that starts here; all of them are in the buffer then. */
    private int length() throws IOException {
        for (int length = 0;; length++) {
            if (start + length == filled && !fill() || buffer[start + length] == '\n') {
                return length;
            }
            if (length == MAX_LENGTH) {
                throw new RefusedInput(source, "line " + number, "longer than " + MAX_LENGTH + " bytes");
            }
        }
    }

    private boolean fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, filled - start);
            filled -= start;
            start = 0;
        } else if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * filled);
        }
        int count = unpack();
        filled += Math.max(0, count);
        unpacked += Math.max(0, count);
        if (unpacked > maxBytes) {
            throw new RefusedInput(source, "line " + number, "more than " + maxBytes + " bytes when unpacked");
        }
        return count > 0;
    }

    /** The unpacking of the JDK calls itself for each member of a gzip file that is empty. */
    private int unpack() throws IOException {
        try {
            return in.read(buffer, filled, buffer.length - filled);
        } catch (ZipException | EOFException e) {
            throw new RefusedInput(source, "line " + number, "the gzip file is damaged: " + e.getMessage(), e);
        } catch (StackOverflowError e) {
            throw new RefusedInput(source, "line " + number, "the gzip file has too many empty members", e);
        }
    }

    private String decoded(int length) {
        String decoded = new String(buffer, start, length, StandardCharsets.UTF_8);
        if (decoded.indexOf('\uFFFD') >= 0) {
            requireUtf8(length, decoded.indexOf('\uFFFD') + 1);
        }
        return number == 1 && decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    }

    private void requireUtf8(int length, int column) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(buffer, start, length));
        } catch (CharacterCodingException e) {
            throw new RefusedInput(source, place(column), "not UTF-8 text", e);
        }
    }

    private void requirePrintable() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' && text.charAt(i) != '\t') {
                throw refused(i + 1, "the control character U+" + HEX.toHexDigits(text.charAt(i)) + "; allowed: the tab");
            }
        }
    }

    /** The present line, without its end. */
    public String text() {
        return text;
    }

    /** Number of the present line, from 1. */
    public long number() {
        return number;
    }

    /** Bytes of the lines so far, with their ends, unpacked. */
    public long bytes() {
        return passed;
    }

    /** How many bytes one byte of the file makes: 1, or more where it is packed, as found so far. */
    public double expansion() {
        return in instanceof GzipStream gzip && gzip.packedBytes() > 0 ? (double) unpacked / gzip.packedBytes() : 1;
    }

    /**
     * That the present line is not accepted.
     *
     * @param column from 1
     */
    public RefusedInput refused(int column, String reason) {
        return new RefusedInput(source, place(column), reason);
    }

    private String place(int column) {
        return "line " + number + ", column " + column;
    }

    /** Name of the file. */
    public String source() {
        return source;
    }

    /** {@code text} in quotes for a message, its end left out where it is long. */
    public static String excerpt(String text) {
        return "'" + (text.length() <= LONGEST_EXCERPT ? text : text.substring(0, LONGEST_EXCERPT) + "...") + "'";
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
