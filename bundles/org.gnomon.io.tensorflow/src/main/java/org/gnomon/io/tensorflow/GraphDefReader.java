package org.gnomon.io.tensorflow;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.gnomon.api.Run;
import org.gnomon.api.io.Limits;
import org.gnomon.model.packed.RefusedInput;

/**
 * Reads the nodes of a GraphDef, in their order; weights are passed over as they come. Source: graph.proto, node_def.proto, attr_value.proto and
 * tensor.proto of TensorFlow.
 */
final class GraphDefReader {

    private static final int MOST_NODES = 100_000;
    private static final int MOST_DIMENSIONS = 8;
    private static final int DT_INT32 = 3;
    private static final int DT_INT64 = 9;

    private final Wire wire;
    private final Limits limits;
    private final Run run;
    private final List<NodeDef> nodes = new ArrayList<>();
    private long edges;

    private GraphDefReader(Wire wire, Limits limits, Run run) {
        this.wire = wire;
        this.limits = limits;
        this.run = run;
    }

    static List<NodeDef> read(InputStream in, String part, Limits limits, Run run) throws IOException {
        CodedInputStream coded = CodedInputStream.newInstance(in);
        coded.setSizeLimit(Integer.MAX_VALUE);
        GraphDefReader reader = new GraphDefReader(new Wire(coded, part), limits, run);
        try {
            reader.wire.fields((number, type) -> number == 1 && reader.wire.delimited(type) && reader.node());
        } catch (InvalidProtocolBufferException | IllegalArgumentException e) {
            throw new RefusedInput(part, "byte " + coded.getTotalBytesRead(), "not a whole GraphDef: " + e.getMessage(), e);
        }
        return reader.nodes;
    }

    private boolean node() throws IOException {
        run.checkCancelled();
        if (nodes.size() == Math.min(MOST_NODES, limits.maxNodes())) {
            throw wire.refused("more than " + nodes.size() + " nodes");
        }
        String[] names = {"", ""};
        List<String> inputs = new ArrayList<>();
        NodeAttributes attributes = new NodeAttributes();
        wire.message((number, type) -> {
            if (!wire.delimited(type)) {
                return false;
            }
            switch (number) {
                case 1, 2 -> names[number - 1] = wire.text();
                case 3 -> input(wire.text(), inputs);
                case 5 -> attribute(attributes);
                default -> {
                    return false;
                }
            }
            return true;
        });
        nodes.add(new NodeDef(names[0], names[1], List.copyOf(inputs), attributes));
        return true;
    }

    /** Data inputs are {@code name} or {@code name:output}, control inputs {@code ^name}. */
    private void input(String text, List<String> inputs) {
        if (++edges > limits.maxEdges()) {
            throw wire.refused("more than " + limits.maxEdges() + " inputs in all");
        }
        if (!text.startsWith("^")) {
            int colon = text.lastIndexOf(':');
            inputs.add(colon < 0 ? text : text.substring(0, colon));
        }
    }

    private void attribute(NodeAttributes attributes) throws IOException {
        String[] name = {""};
        wire.message((number, type) -> {
            if (number == 1 && wire.delimited(type)) {
                name[0] = wire.text();
                return true;
            }
            return number == 2 && wire.delimited(type) && value(name[0], attributes);
        });
    }

    private boolean value(String name, NodeAttributes attributes) throws IOException {
        wire.message((number, type) -> {
            if (!wire.delimited(type)) {
                return false;
            }
            switch (number) {
                case 1 -> attributes.setNumbers(name, numbers());
                case 2 -> {
                    if (!name.equals("padding") && !name.equals("data_format")) {
                        return false;
                    }
                    attributes.setText(name, wire.text());
                }
                case 7 -> attributes.setShape(name, shape());
                case 8 -> attributes.setValue(tensor());
                default -> {
                    return false;
                }
            }
            return true;
        });
        return true;
    }

    private int[] numbers() throws IOException {
        int[][] numbers = {{}};
        wire.message((number, type) -> {
            if (number != 3) {
                return false;
            }
            numbers[0] = wire.appended(numbers[0], type, Tensor.MOST_VALUES);
            return true;
        });
        return numbers[0];
    }

    private int[] shape() throws IOException {
        List<Integer> sizes = new ArrayList<>();
        wire.message((number, type) -> number == 2 && wire.delimited(type) && dimension(sizes));
        return sizes.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean dimension(List<Integer> sizes) throws IOException {
        if (sizes.size() == MOST_DIMENSIONS) {
            throw wire.refused("a shape of more than " + MOST_DIMENSIONS + " dimensions");
        }
        int[] size = {0};
        wire.message((number, type) -> {
            if (number != 1 || !wire.varint(type)) {
                return false;
            }
            size[0] = wire.size();
            return true;
        });
        sizes.add(size[0]);
        return true;
    }

    private Tensor tensor() throws IOException {
        long[] type = {0};
        int[][] parts = {{}, {}};
        wire.message((number, wireType) -> {
            if (number == 1 && wire.varint(wireType)) {
                type[0] = wire.number();
            } else if (number == 2 && wire.delimited(wireType)) {
                parts[0] = shape();
            } else if (number == 4 && wire.delimited(wireType)) {
                parts[1] = wire.content(type[0] == DT_INT32 ? Integer.BYTES : type[0] == DT_INT64 ? Long.BYTES : 0, Tensor.MOST_VALUES);
            } else if ((number == 7 && type[0] == DT_INT32 || number == 10 && type[0] == DT_INT64) && parts[1].length < Tensor.MOST_VALUES) {
                parts[1] = wire.appended(parts[1], wireType, Tensor.MOST_VALUES);
            } else {
                return false;
            }
            return true;
        });
        return new Tensor(parts[0], parts[1]);
    }
}
