package org.gnomon.model.io;

import com.google.protobuf.CodedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gnomon.model.computation.Operation;
import org.gnomon.model.computation.PackedComputation;

/**
 * Writes a file of computation graphs one after the other; the same graphs give the same bytes. An operation is written with the first graph that has it, and
 * is a number from then on. The schema is {@code schema/gnomon-computations.proto}.
 */
public final class ComputationSetWriter implements Closeable {

    private final ComputationSetHeader header;
    private final DelimitedOutput out;
    private final Map<Operation, Integer> numbers = new HashMap<>();
    private int written;

    /** Writes the header. Closing this closes {@code out}. */
    public ComputationSetWriter(OutputStream out, ComputationSetHeader header) throws IOException {
        this.header = header;
        this.out = new DelimitedOutput(out);
        this.out.message(this::header);
    }

    private void header(CodedOutputStream fields) throws IOException {
        fields.writeUInt32(ComputationSetFields.HEADER_VERSION, ComputationSetFields.FORMAT_VERSION);
        fields.writeString(ComputationSetFields.HEADER_NAME, header.name());
        fields.writeString(ComputationSetFields.HEADER_FAMILY, header.family());
        for (String space : header.spaces()) {
            fields.writeString(ComputationSetFields.HEADER_SPACE, space);
        }
        for (String label : header.labels()) {
            fields.writeString(ComputationSetFields.HEADER_LABEL, label);
        }
        fields.writeUInt32(ComputationSetFields.HEADER_GRAPH_COUNT, header.graphCount());
    }

    /**
     * Writes the next graph.
     *
     * @throws IllegalArgumentException where it does not fit the header, or brings too many operations for one file
     */
    public void write(LabelledComputation computation) throws IOException {
        if (computation.labelCount() != header.labels().size() || computation.space() < 0 || computation.space() >= header.spaces().size()
                || written == header.graphCount()) {
            throw new IllegalArgumentException("graph '" + computation.graph().id() + "' with " + computation.labelCount() + " labels in space "
                    + computation.space() + " does not belong to a file of " + header.graphCount() + " graphs with " + header.labels().size() + " labels in "
                    + header.spaces().size() + " spaces");
        }
        out.message(fields -> graph(computation, fields));
        written++;
    }

    private void graph(LabelledComputation computation, CodedOutputStream fields) throws IOException {
        PackedComputation graph = computation.graph();
        fields.writeString(ComputationSetFields.GRAPH_ID, graph.id());
        fields.writeUInt32(ComputationSetFields.GRAPH_SPACE, computation.space());
        int[] number = operations(graph, fields);
        DelimitedOutput.numbers(ComputationSetFields.GRAPH_OPERATION, graph.nodeCount(), v -> number[graph.operationNumber(v)], fields);
        DelimitedOutput.numbers(ComputationSetFields.GRAPH_INPUT_COUNT, graph.nodeCount(), graph::inputCount, fields);
        int[] distance = distances(graph);
        DelimitedOutput.numbers(ComputationSetFields.GRAPH_INPUT_DISTANCE, distance.length, i -> distance[i], fields);
        labels(computation, fields);
    }

    /** Writes those that the file does not have yet; the numbers of all. */
    private int[] operations(PackedComputation graph, CodedOutputStream fields) throws IOException {
        List<Operation> operations = graph.operations();
        int[] number = new int[operations.size()];
        List<Operation> added = new ArrayList<>();
        for (int i = 0; i < number.length; i++) {
            Integer known = numbers.putIfAbsent(operations.get(i), numbers.size());
            if (known == null) {
                added.add(operations.get(i));
            }
            number[i] = numbers.get(operations.get(i));
        }
        if (numbers.size() > ComputationSetFields.MOST_OPERATIONS) {
            throw new IllegalArgumentException("graph '" + graph.id() + "' brings the operations of the file above " + ComputationSetFields.MOST_OPERATIONS
                    + "; write it to another file");
        }
        for (Operation operation : added) {
            DelimitedOutput.nested(ComputationSetFields.GRAPH_NEW_OPERATION, nested -> OperationMessage.write(operation, nested), fields);
        }
        return number;
    }

    private static int[] distances(PackedComputation graph) {
        int[] distance = new int[graph.edgeCount()];
        for (int v = 0; v < graph.nodeCount(); v++) {
            for (int i = 0; i < graph.inputCount(v); i++) {
                distance[graph.firstEdge(v) + i] = v - graph.input(v, i);
            }
        }
        return distance;
    }

    private static void labels(LabelledComputation computation, CodedOutputStream fields) throws IOException {
        int[] present = IntStream.range(0, computation.labelCount()).filter(computation::has).toArray();
        DelimitedOutput.numbers(ComputationSetFields.GRAPH_LABEL, present.length, i -> present[i], fields);
        DelimitedOutput.doubles(ComputationSetFields.GRAPH_LABEL_VALUE, present.length, i -> computation.label(present[i]), fields);
    }

    /** Ends the file; fails where graphs are missing. */
    @Override
    public void close() throws IOException {
        out.close();
        if (written != header.graphCount()) {
            throw new IOException("only " + written + " of " + header.graphCount() + " graphs were written");
        }
    }
}
