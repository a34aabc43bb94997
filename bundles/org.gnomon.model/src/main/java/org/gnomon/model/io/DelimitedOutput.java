package org.gnomon.model.io;

import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.zip.GZIPOutputStream;

/** Writes the messages of a packed file; the counterpart of {@link DelimitedInput}. */
final class DelimitedOutput {

    private final GZIPOutputStream out;

    DelimitedOutput(OutputStream out) throws IOException {
        this.out = new GZIPOutputStream(out, 1 << 16);
    }

    /** The fields of one message. */
    interface Fields {
        void writeTo(CodedOutputStream out) throws IOException;
    }

    void message(Fields fields) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CodedOutputStream coded = CodedOutputStream.newInstance(bytes);
        fields.writeTo(coded);
        coded.flush();
        CodedOutputStream length = CodedOutputStream.newInstance(out, CodedOutputStream.DEFAULT_BUFFER_SIZE);
        length.writeUInt32NoTag(bytes.size());
        length.flush();
        bytes.writeTo(out);
    }

    /** Ends the file and leaves the stream below open. */
    void finish() throws IOException {
        out.finish();
    }

    /** Ends the file and closes the stream below. */
    void close() throws IOException {
        out.close();
    }

    /** A packed field of numbers of 0 or more; none where {@code count} is 0. */
    static void numbers(int field, int count, IntUnaryOperator value, CodedOutputStream out) throws IOException {
        if (count == 0) {
            return;
        }
        int bytes = 0;
        for (int i = 0; i < count; i++) {
            bytes = Math.addExact(bytes, CodedOutputStream.computeUInt32SizeNoTag(value.applyAsInt(i)));
        }
        out.writeTag(field, WireFormat.WIRETYPE_LENGTH_DELIMITED);
        out.writeUInt32NoTag(bytes);
        for (int i = 0; i < count; i++) {
            out.writeUInt32NoTag(value.applyAsInt(i));
        }
    }

    /** A packed field of doubles; none where {@code count} is 0. */
    static void doubles(int field, int count, IntToDoubleFunction value, CodedOutputStream out) throws IOException {
        if (count == 0) {
            return;
        }
        out.writeTag(field, WireFormat.WIRETYPE_LENGTH_DELIMITED);
        out.writeUInt32NoTag(Math.multiplyExact(count, Double.BYTES));
        for (int i = 0; i < count; i++) {
            out.writeDoubleNoTag(value.applyAsDouble(i));
        }
    }

    /** A message inside another. */
    static void nested(int field, Fields fields, CodedOutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CodedOutputStream coded = CodedOutputStream.newInstance(bytes);
        fields.writeTo(coded);
        coded.flush();
        out.writeByteArray(field, bytes.toByteArray());
    }
}
