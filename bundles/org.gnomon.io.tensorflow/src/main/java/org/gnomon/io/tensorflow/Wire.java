package org.gnomon.io.tensorflow;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.gnomon.model.packed.RefusedInput;

/** Fields of protocol buffers, with limits that hold before memory is taken. */
final class Wire {

    private static final int LONGEST_TEXT = 1 << 14;

    private final CodedInputStream in;
    private final String part;

    Wire(CodedInputStream in, String part) {
        this.in = in;
        this.part = part;
    }

    /** Reads one field of a message. */
    interface Field {
        /** Reads the field {@code number} if it is of use; false leaves it to be passed over. */
        boolean read(int number, int type) throws IOException;
    }

    /** A message that is a field: its length, then its fields. */
    void message(Field field) throws IOException {
        int limit = in.pushLimit(in.readRawVarint32());
        fields(field);
        in.popLimit(limit);
    }

    /** All fields up to the limit in force. */
    void fields(Field field) throws IOException {
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (!field.read(WireFormat.getTagFieldNumber(tag), WireFormat.getTagWireType(tag)) && !in.skipField(tag)) {
                throw refused("a group ends that did not begin");
            }
        }
    }

    boolean delimited(int type) {
        return type == WireFormat.WIRETYPE_LENGTH_DELIMITED;
    }

    boolean varint(int type) {
        return type == WireFormat.WIRETYPE_VARINT;
    }

    String text() throws IOException {
        int length = in.readRawVarint32();
        if (length < 0 || length > LONGEST_TEXT) {
            throw refused("a text of " + Integer.toUnsignedString(length) + " bytes; allowed: " + LONGEST_TEXT);
        }
        return new String(in.readRawBytes(length), StandardCharsets.UTF_8);
    }

    long number() throws IOException {
        return in.readInt64();
    }

    /** A whole number that fits a size. */
    int size() throws IOException {
        long value = in.readInt64();
        if (value < -1 || value > Integer.MAX_VALUE) {
            throw refused("size " + value + "; allowed: -1.." + Integer.MAX_VALUE);
        }
        return (int) value;
    }

    /** Appends the numbers of a repeated field, packed or one by one, up to {@code most} in all. */
    int[] appended(int[] numbers, int type, int most) throws IOException {
        if (varint(type)) {
            return more(numbers, most);
        }
        int limit = in.pushLimit(in.readRawVarint32());
        int[] all = numbers;
        while (!in.isAtEnd()) {
            all = more(all, most);
        }
        in.popLimit(limit);
        return all;
    }

    private int[] more(int[] numbers, int most) throws IOException {
        if (numbers.length == most) {
            throw refused("more than " + most + " numbers in one list");
        }
        int[] all = Arrays.copyOf(numbers, numbers.length + 1);
        all[numbers.length] = (int) in.readInt64();
        return all;
    }

    /** Little-endian whole numbers of {@code width} bytes where they are at most {@code most}; passes over longer content and gives none. */
    int[] content(int width, int most) throws IOException {
        int length = in.readRawVarint32();
        if (length < 0 || width == 0 || length > width * most) {
            in.skipRawBytes(length);
            return new int[0];
        }
        ByteBuffer bytes = ByteBuffer.wrap(in.readRawBytes(length)).order(ByteOrder.LITTLE_ENDIAN);
        int[] values = new int[length / width];
        for (int i = 0; i < values.length; i++) {
            values[i] = width == Long.BYTES ? (int) bytes.getLong() : bytes.getInt();
        }
        return values;
    }

    RefusedInput refused(String reason) {
        return new RefusedInput(part, "byte " + in.getTotalBytesRead(), reason);
    }
}
