package org.gnomon.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.model.packed.RefusedInput;

/**
 * Reads a file of packed graphs one graph after the other; the counterpart of {@link GraphSetWriter}. Every failure that the bytes cause is a
 * {@link RefusedInput} with the number of the message, 0 for the header.
 */
public final class GraphSetReader {

    private final DelimitedInput messages;
    private final GraphTotals totals;
    private final GraphSetHeader header;

    /**
     * Reads the header; {@code in} is not closed.
     *
     * @param source what to call the file in messages
     */
    public GraphSetReader(InputStream in, String source, GraphSetLimits limits) throws IOException {
        totals = new GraphTotals(limits);
        messages = new DelimitedInput(in, source, limits);
        header = messages.header(message -> HeaderMessage.read(message, totals));
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
        return messages.hasNext(header.graphCount());
    }

    /** The next graph. */
    public PackedGraph next() throws IOException {
        if (!hasNext()) {
            throw new NoSuchElementException("all " + messages.read() + " graphs are read");
        }
        return messages.next(message -> GraphMessage.read(message, header, totals));
    }
}
