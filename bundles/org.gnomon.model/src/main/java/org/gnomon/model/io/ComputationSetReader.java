package org.gnomon.model.io;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.gnomon.model.computation.Operation;

/**
 * Reads a file of computation graphs one after the other and holds none of them, only the operations that differ; the counterpart of
 * {@link ComputationSetWriter}. Every failure that the bytes cause is a {@link org.gnomon.model.packed.RefusedInput} with the number of the message, 0 for the
 * header.
 */
public final class ComputationSetReader {

    private final DelimitedInput messages;
    private final GraphTotals totals;
    private final ComputationSetHeader header;
    private final List<Operation> operations = new ArrayList<>();

    /**
     * Reads the header; {@code in} is not closed.
     *
     * @param source what to call the file in messages
     */
    public ComputationSetReader(InputStream in, String source, GraphSetLimits limits) throws IOException {
        totals = new GraphTotals(limits);
        messages = new DelimitedInput(in, source, limits);
        header = messages.header(this::header);
    }

    private ComputationSetHeader header(CodedInputStream in) throws IOException {
        int version = 0;
        String name = "";
        String family = "";
        List<String> spaces = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        int count = 0;
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case ComputationSetFields.HEADER_VERSION -> version = in.readUInt32();
                case ComputationSetFields.HEADER_NAME -> name = in.readStringRequireUtf8();
                case ComputationSetFields.HEADER_FAMILY -> family = in.readStringRequireUtf8();
                case ComputationSetFields.HEADER_SPACE -> spaces.add(in.readStringRequireUtf8());
                case ComputationSetFields.HEADER_LABEL -> labels.add(in.readStringRequireUtf8());
                case ComputationSetFields.HEADER_GRAPH_COUNT -> count = in.readUInt32();
                default -> in.skipField(tag);
            }
        }
        if (version != ComputationSetFields.FORMAT_VERSION) {
            throw new NotAccepted("", "format version is " + version + "; allowed: " + ComputationSetFields.FORMAT_VERSION);
        }
        totals.graphs(count);
        return new ComputationSetHeader(name, family, spaces, labels, count);
    }

    public ComputationSetHeader header() {
        return header;
    }

    /** Whether a graph follows; at the end, whether the file really ends there is checked. */
    public boolean hasNext() throws IOException {
        return messages.hasNext(header.graphCount());
    }

    /** The next graph. */
    public LabelledComputation next() throws IOException {
        if (!hasNext()) {
            throw new NoSuchElementException("all " + messages.read() + " graphs are read");
        }
        return messages.next(in -> new ComputationMessage(header, operations).read(in, totals));
    }
}
