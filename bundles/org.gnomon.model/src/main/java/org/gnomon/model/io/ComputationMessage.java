package org.gnomon.model.io;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.gnomon.model.computation.Operation;
import org.gnomon.model.computation.PackedComputation;

/** Parses one graph of a file; unknown fields are skipped, as protobuf has it. */
final class ComputationMessage {

    private final ComputationSetHeader header;
    private final List<Operation> operations;
    private String id = "";
    private int space;
    private final Numbers operation = new Numbers();
    private final Numbers inputCount = new Numbers();
    private final Numbers inputDistance = new Numbers();
    private final Numbers label = new Numbers();
    private final double[] labels;
    private int labelValues;

    /** @param operations of the graphs before; those that this one brings are added */
    ComputationMessage(ComputationSetHeader header, List<Operation> operations) {
        this.header = header;
        this.operations = operations;
        labels = new double[header.labels().size()];
    }

    LabelledComputation read(CodedInputStream in, GraphTotals totals) throws IOException {
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            field(tag, in);
        }
        totals.nodes(operation.size());
        totals.edges(inputDistance.size());
        require(space >= 0 && space < header.spaces().size(), () -> "space is " + Integer.toUnsignedString(space) + "; the file has " + header.spaces().size());
        require(inputCount.size() == operation.size(), () -> inputCount.size() + " input counts for " + operation.size() + " nodes");
        return new LabelledComputation(new PackedComputation(id, nodes(), inputs()), space, labelled());
    }

    private void field(int tag, CodedInputStream in) throws IOException {
        switch (WireFormat.getTagFieldNumber(tag)) {
            case ComputationSetFields.GRAPH_ID -> id = in.readStringRequireUtf8();
            case ComputationSetFields.GRAPH_SPACE -> space = in.readUInt32();
            case ComputationSetFields.GRAPH_NEW_OPERATION -> newOperation(in);
            case ComputationSetFields.GRAPH_OPERATION -> operation.read(tag, in, CodedInputStream::readUInt32);
            case ComputationSetFields.GRAPH_INPUT_COUNT -> inputCount.read(tag, in, CodedInputStream::readUInt32);
            case ComputationSetFields.GRAPH_INPUT_DISTANCE -> inputDistance.read(tag, in, CodedInputStream::readUInt32);
            case ComputationSetFields.GRAPH_LABEL -> label.read(tag, in, CodedInputStream::readUInt32);
            case ComputationSetFields.GRAPH_LABEL_VALUE -> labelValues(tag, in);
            default -> in.skipField(tag);
        }
    }

    private void newOperation(CodedInputStream in) throws IOException {
        require(operations.size() < ComputationSetFields.MOST_OPERATIONS, () -> "more than " + ComputationSetFields.MOST_OPERATIONS + " operations in one file");
        int limit = in.pushLimit(in.readRawVarint32());
        operations.add(OperationMessage.read(in));
        in.popLimit(limit);
    }

    private void labelValues(int tag, CodedInputStream in) throws IOException {
        int end = GraphSetFields.isPacked(tag) ? in.pushLimit(in.readRawVarint32()) : -1;
        do {
            require(labelValues < labels.length, () -> "more than " + labels.length + " labels");
            labels[labelValues++] = in.readDouble();
        } while (end >= 0 && in.getBytesUntilLimit() > 0);
        if (end >= 0) {
            in.popLimit(end);
        }
    }

    private List<Operation> nodes() {
        List<Operation> nodes = new ArrayList<>(operation.size());
        for (int v = 0; v < operation.size(); v++) {
            int number = operation.get(v);
            int node = v;
            require(number >= 0 && number < operations.size(), () -> "node " + node + " has the operation " + Integer.toUnsignedString(number) + "; there are "
                    + operations.size() + " up to here");
            nodes.add(operations.get(number));
        }
        return nodes;
    }

    private List<int[]> inputs() {
        List<int[]> inputs = new ArrayList<>(inputCount.size());
        int at = 0;
        for (int v = 0; v < inputCount.size(); v++) {
            int node = v;
            int count = inputCount.get(v);
            int left = inputDistance.size() - at;
            require(count >= 0 && count <= left, () -> "node " + node + " has " + Integer.toUnsignedString(count) + " inputs; " + left + " are left");
            int[] from = new int[count];
            for (int i = 0; i < count; i++) {
                from[i] = v - inputDistance.get(at++);
            }
            inputs.add(from);
        }
        int read = at;
        require(read == inputDistance.size(), () -> inputDistance.size() + " inputs; nodes have " + read);
        return inputs;
    }

    private double[] labelled() {
        require(label.size() == labelValues, () -> labelValues + " label values for " + label.size() + " labels");
        double[] values = new double[labels.length];
        Arrays.fill(values, Double.NaN);
        for (int i = 0; i < labelValues; i++) {
            int number = label.get(i);
            double value = labels[i];
            require(number >= 0 && number < values.length && Double.isFinite(value) && Double.isNaN(values[number]), () -> "label "
                    + Integer.toUnsignedString(number) + " is " + value + "; each of " + values.length + " labels may be given once, finite");
            values[number] = labels[i];
        }
        return values;
    }

    private static void require(boolean holds, Supplier<String> reason) {
        if (!holds) {
            throw new NotAccepted("", reason.get());
        }
    }
}
