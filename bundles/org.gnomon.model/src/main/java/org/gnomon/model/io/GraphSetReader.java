package org.gnomon.model.io;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.model.packed.RefusedInput;

/**
 * Reads a file of packed graphs one graph after the other; the counterpart of {@link GraphSetWriter}. Every failure that the bytes cause is a
 * {@link RefusedInput} with the number of the message, 0 for the header.
 */
public final class GraphSetReader {

    private final String source;
    private final LimitedInput unpacked;
    private final GraphTotals totals;
    private final GraphSetHeader header;
    private int read;

    /**
     * Reads the header; {@code in} is not closed.
     *
     * @param source what to call the file in messages
     */
    public GraphSetReader(InputStream in, String source, GraphSetLimits limits) throws IOException {
        this.source = source;
        totals = new GraphTotals(limits);
        unpacked = refusing(() -> new LimitedInput(new GZIPInputStream(new LimitedInput(in, "in the file", limits.maxBytes()), 1 << 16),
                "unpacked", limits.maxUnpackedBytes()));
        header = refusing(() -> HeaderMessage.read(message(), totals));
    }

    /** All of a file. */
    public static GraphSet read(InputStream in, String source, GraphSetLimits limits) throws IOException {
        GraphSetReader reader = new GraphSetReader(in, source, limits);
        List<PackedGraph> graphs = new ArrayList<>();
        while (reader.hasNext()) {
            graphs.add(reader.next());
        }
        return reader.header.set(graphs);
    }

    public GraphSetHeader header() {
        return header;
    }

    /** Whether a graph follows; at the end, whether the file really ends there is checked. */
    public boolean hasNext() throws IOException {
        if (read < header.graphCount()) {
            return true;
        }
        if (refusing(unpacked::read) >= 0) {
            throw new RefusedInput(source, place(), "more follows after the " + header.graphCount() + " graphs it announces");
        }
        return false;
    }

    /** The next graph. */
    public PackedGraph next() throws IOException {
        if (!hasNext()) {
            throw new NoSuchElementException("all " + read + " graphs are read");
        }
        read++;
        return refusing(() -> GraphMessage.read(message(), header, totals));
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
