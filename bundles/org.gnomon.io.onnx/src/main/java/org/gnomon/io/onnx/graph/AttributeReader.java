package org.gnomon.io.onnx.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gnomon.io.onnx.proto.Onnx.AttributeProto;

/** Reads attributes of nodes. */
final class AttributeReader {

    private final Wire wire;
    private final Texts texts;
    private final TensorReader tensors;
    private final Budget budget;
    private final GraphReader graphs;

    AttributeReader(Wire wire, Texts texts, TensorReader tensors, Budget budget, GraphReader graphs) {
        this.wire = wire;
        this.texts = texts;
        this.tensors = tensors;
        this.budget = budget;
        this.graphs = graphs;
    }

    /** Reads the attribute that the current field holds; {@code node} says whose in failures. */
    void read(String node, Map<String, Attribute> into) throws IOException {
        budget.item(wire);
        AttributeFields attribute = new AttributeFields(node);
        wire.message(attribute::read);
        if (into.put(attribute.name, attribute.value()) != null) {
            throw wire.refused(node + " has two attributes '" + attribute.name + "'");
        }
    }

    private final class AttributeFields {

        private final String node;
        private String name = "";
        private long type;
        private Attribute value;
        private final List<Long> integers = new ArrayList<>(4);
        private final List<Float> reals = new ArrayList<>(0);
        private final List<OnnxGraph> bodies = new ArrayList<>(0);

        AttributeFields(String node) {
            this.node = node;
        }

        /** The type decides, as empty lists are not written; where a file has none, what was read. */
        Attribute value() {
            if (!bodies.isEmpty()) {
                return new Attribute.Graphs(bodies);
            }
            if (!integers.isEmpty() || type == AttributeProto.AttributeType.INTS_VALUE) {
                return new Attribute.Integers(integers);
            }
            if (!reals.isEmpty() || type == AttributeProto.AttributeType.FLOATS_VALUE) {
                return new Attribute.Reals(reals);
            }
            return value != null ? value : absent();
        }

        private Attribute absent() {
            return switch ((int) type) {
                case AttributeProto.AttributeType.INT_VALUE -> new Attribute.Integer(0);
                case AttributeProto.AttributeType.FLOAT_VALUE -> new Attribute.Real(0);
                case AttributeProto.AttributeType.STRING_VALUE -> new Attribute.Text("");
                default -> new Attribute.Other();
            };
        }

        void read(int field) throws IOException {
            switch (field) {
                case AttributeProto.NAME_FIELD_NUMBER -> name = texts.read();
                case AttributeProto.TYPE_FIELD_NUMBER -> type = wire.number();
                case AttributeProto.I_FIELD_NUMBER -> value = new Attribute.Integer(wire.number());
                case AttributeProto.F_FIELD_NUMBER -> value = new Attribute.Real(wire.real());
                case AttributeProto.S_FIELD_NUMBER -> value = text();
                case AttributeProto.T_FIELD_NUMBER -> value = new Attribute.Tensor(tensors.read(node + ", attribute '" + name + "'"));
                case AttributeProto.G_FIELD_NUMBER, AttributeProto.GRAPHS_FIELD_NUMBER -> bodies.add(graphs.read());
                case AttributeProto.INTS_FIELD_NUMBER -> wire.numbers(number -> integers.add(counted(number)));
                case AttributeProto.FLOATS_FIELD_NUMBER -> wire.floats(bits -> reals.add(Float.intBitsToFloat((int) (long) counted(bits))));
                default -> wire.skip();
            }
        }

        private Long counted(long number) {
            budget.number(wire);
            return number;
        }

        /** Strings of attributes are bytes; those that are no text, or long, are not kept. */
        private Attribute text() throws IOException {
            budget.text(wire);
            byte[] bytes = wire.bytes(1024, length -> {});
            budget.text(bytes.length, wire);
            return new Attribute.Text(new String(bytes, StandardCharsets.UTF_8));
        }
    }
}
