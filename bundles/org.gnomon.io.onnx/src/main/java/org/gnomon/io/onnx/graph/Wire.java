package org.gnomon.io.onnx.graph;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.LongConsumer;
import org.gnomon.model.packed.RefusedInput;

/**
 * The fields of protobuf messages, read as a stream: nothing is kept that the caller does not keep, so a large file costs no memory. Whatever is not
 * protobuf, or lies about its length, is refused with the byte.
 */
final class Wire {

    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final int LENGTH = 2;
    private static final int FIXED32 = 5;
    private static final int MAX_DEPTH = 64;
    private static final int MAX_TEXT = 1 << 16;
    /** What Java reads where bytes are no UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    /** Reads one field of a message, or skips it. */
    @FunctionalInterface
    interface Fields {
        void read(int field) throws IOException;
    }

    private final String part;
    private final CodedInputStream in;
    private int tag;
    private int depth;

    Wire(String part, InputStream in) {
        this.part = part;
        this.in = CodedInputStream.newInstance(in, 1 << 16);
        this.in.setSizeLimit(Integer.MAX_VALUE);
    }

    /** Reads the fields up to the end of the file. */
    void file(Fields fields) throws IOException {
        try {
            fields(fields);
            if (!in.isAtEnd()) {
                throw refused("data after the end of the message");
            }
        } catch (InvalidProtocolBufferException e) {
            throw new RefusedInput(part, position(), "truncated, or no protobuf message: " + e.getMessage(), e);
        }
    }

    /** Reads the message that the current field holds. */
    void message(Fields fields) throws IOException {
        if (++depth > MAX_DEPTH) {
            throw refused("messages lie more than " + MAX_DEPTH + " deep in each other");
        }
        int outer = in.pushLimit(length());
        fields(fields);
        in.popLimit(outer);
        depth--;
    }

    private void fields(Fields fields) throws IOException {
        while (!in.isAtEnd()) {
            tag = in.readTag();
            fields.read(tag >>> 3);
        }
    }

    long number() throws IOException {
        expect(VARINT, "a number");
        return in.readRawVarint64();
    }

    float real() throws IOException {
        expect(FIXED32, "a float");
        return Float.intBitsToFloat(in.readRawLittleEndian32());
    }

    String text() throws IOException {
        int length = length();
        if (length > MAX_TEXT) {
            throw refused("a text of " + length + " bytes; allowed: at most " + MAX_TEXT);
        }
        byte[] bytes = in.readRawBytes(length);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0 && !Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
            throw refused("text that is not UTF-8");
        }
        return text;
    }

    /** Gives the numbers of a repeated field: one, or a packed row of them. */
    void numbers(LongConsumer to) throws IOException {
        repeated(VARINT, () -> to.accept(in.readRawVarint64()));
    }

    /** Gives the bits of the floats of a repeated field. */
    void floats(LongConsumer to) throws IOException {
        repeated(FIXED32, () -> to.accept(in.readRawLittleEndian32()));
    }

    /** Gives the bits of the doubles of a repeated field. */
    void doubles(LongConsumer to) throws IOException {
        repeated(FIXED64, () -> to.accept(in.readRawLittleEndian64()));
    }

    /** The bytes of the current field; empty when there are more than {@code most}, which are passed over. {@code length} is told either way. */
    byte[] bytes(int most, LongConsumer length) throws IOException {
        int bytes = length();
        length.accept(bytes);
        if (bytes > most) {
            in.skipRawBytes(bytes);
            return new byte[0];
        }
        return in.readRawBytes(bytes);
    }

    /** Passes over the current field. */
    void skip() throws IOException {
        switch (tag & 7) {
            case VARINT -> in.readRawVarint64();
            case FIXED64 -> in.skipRawBytes(8);
            case LENGTH -> in.skipRawBytes(length());
            case FIXED32 -> in.skipRawBytes(4);
            default -> throw refused("field " + (tag >>> 3) + " has wire type " + (tag & 7) + "; allowed: 0, 1, 2, 5");
        }
    }

    RefusedInput refused(String reason) {
        return new RefusedInput(part, position(), reason);
    }

    private String position() {
        return "byte " + in.getTotalBytesRead();
    }

    @FunctionalInterface
    private interface Element {
        void read() throws IOException;
    }

    private void repeated(int type, Element element) throws IOException {
        if ((tag & 7) != LENGTH) {
            expect(type, "a row of numbers");
            element.read();
            return;
        }
        int outer = in.pushLimit(length());
        while (!in.isAtEnd()) {
            element.read();
        }
        in.popLimit(outer);
    }

    private int length() throws IOException {
        expect(LENGTH, "bytes");
        int length = in.readRawVarint32();
        int left = in.getBytesUntilLimit();
        if (length < 0 || left >= 0 && length > left) {
            throw refused("field " + (tag >>> 3) + " claims " + Integer.toUnsignedString(length) + " bytes; " + left + " are left");
        }
        return length;
    }

    private void expect(int type, String what) {
        if ((tag & 7) != type) {
            throw refused("field " + (tag >>> 3) + " has wire type " + (tag & 7) + "; expected " + type + ", " + what);
        }
    }
}
