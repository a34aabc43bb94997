package org.gnomon.model.io;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.gnomon.model.packed.RefusedInput;

/** The messages of a packed file: gzip of messages, each after its length. Turns every failure that the bytes cause into a {@link RefusedInput}. */
final class DelimitedInput {

    private final String source;
    private final LimitedInput unpacked;
    private int read;

    /** @param source what to call the file in messages */
    DelimitedInput(InputStream in, String source, GraphSetLimits limits) throws IOException {
        this.source = source;
        unpacked = refusing(() -> new LimitedInput(new GZIPInputStream(new LimitedInput(in, "in the file", limits.maxBytes()), 1 << 16), "unpacked",
                limits.maxUnpackedBytes()));
    }

    /** Makes something of a message. */
    interface Parser<T> {
        T parse(CodedInputStream message) throws IOException;
    }

    /** The first message. */
    <T> T header(Parser<T> parser) throws IOException {
        return refusing(() -> parser.parse(message()));
    }

    /** The next message; counts it. */
    <T> T next(Parser<T> parser) throws IOException {
        read++;
        return refusing(() -> parser.parse(message()));
    }

    /** Whether one of {@code announced} messages follows; at the end, whether the file really ends there is checked. */
    boolean hasNext(int announced) throws IOException {
        if (read < announced) {
            return true;
        }
        if (refusing(unpacked::read) >= 0) {
            throw new RefusedInput(source, place(), "more follows after the " + announced + " graphs it announces");
        }
        return false;
    }

    int read() {
        return read;
    }

    private CodedInputStream message() throws IOException {
        int first = unpacked.read();
        if (first < 0) {
            throw new EOFException("the file ends here");
        }
        int length = CodedInputStream.readRawVarint32(first, unpacked);
        if (length < 0) {
            throw new NotAccepted("", "claims a message of " + Integer.toUnsignedString(length) + " bytes; allowed: 0.." + Integer.MAX_VALUE);
        }
        // Read in small steps: a claim costs no memory that the file does not fill.
        byte[] bytes = unpacked.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the message has " + bytes.length + " bytes; it claims " + length);
        }
        return CodedInputStream.newInstance(bytes);
    }

    private interface Step<T> {
        T run() throws IOException;
    }

    private <T> T refusing(Step<T> step) throws IOException {
        try {
            return step.run();
        } catch (NotAccepted | IllegalArgumentException | ArithmeticException | ZipException | EOFException | InvalidProtocolBufferException e) {
            throw new RefusedInput(source, place(), FailurePosition.message(e), e);
        }
    }

    private String place() {
        return "message " + read;
    }
}
