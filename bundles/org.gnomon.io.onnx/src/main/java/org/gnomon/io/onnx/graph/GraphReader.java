package org.gnomon.io.onnx.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gnomon.api.Run;
import org.gnomon.io.onnx.proto.Onnx.GraphProto;
import org.gnomon.io.onnx.proto.Onnx.NodeProto;

/** Reads graphs and their nodes. */
final class GraphReader {

    private static final int MAX_DEPTH = 12;

    private final Wire wire;
    private final Texts texts;
    private final TensorReader tensors;
    private final ValueReader values;
    private final AttributeReader attributes;
    private final Budget budget;
    private final Run run;
    private int depth;

    GraphReader(Wire wire, Texts texts, TensorReader tensors, Budget budget, Run run) {
        this.wire = wire;
        this.texts = texts;
        this.tensors = tensors;
        this.budget = budget;
        this.run = run;
        this.values = new ValueReader(wire, texts, budget);
        this.attributes = new AttributeReader(wire, texts, tensors, budget, this);
    }

    /** The graph that the current field holds. */
    OnnxGraph read() throws IOException {
        if (++depth > MAX_DEPTH) {
            throw wire.refused("graphs lie more than " + MAX_DEPTH + " deep in each other");
        }
        budget.item(wire);
        GraphFields graph = new GraphFields();
        wire.message(graph::read);
        depth--;
        return new OnnxGraph(graph.name, graph.nodes, graph.inputs, graph.outputs, graph.initialisers);
    }

    private final class GraphFields {

        private String name = "";
        private final List<OnnxNode> nodes = new ArrayList<>();
        private final List<OnnxValue> inputs = new ArrayList<>();
        private final List<OnnxValue> outputs = new ArrayList<>();
        private final Map<String, OnnxTensor> initialisers = new LinkedHashMap<>();

        void read(int field) throws IOException {
            switch (field) {
                case GraphProto.NAME_FIELD_NUMBER -> name = texts.read();
                case GraphProto.NODE_FIELD_NUMBER -> nodes.add(node(nodes.size()));
                case GraphProto.INPUT_FIELD_NUMBER -> inputs.add(values.read("input " + inputs.size()));
                case GraphProto.OUTPUT_FIELD_NUMBER -> outputs.add(values.read("output " + outputs.size()));
                case GraphProto.INITIALIZER_FIELD_NUMBER -> add(tensors.read("initializer " + initialisers.size()));
                case GraphProto.SPARSE_INITIALIZER_FIELD_NUMBER -> add(tensors.sparse("sparse initializer " + initialisers.size()));
                default -> wire.skip();
            }
        }

        private void add(OnnxTensor tensor) {
            if (initialisers.put(tensor.name(), tensor) != null) {
                throw wire.refused("two initializers are named '" + tensor.name() + "'");
            }
        }
    }

    private OnnxNode node(int index) throws IOException {
        budget.node(wire);
        run.checkCancelled();
        NodeFields node = new NodeFields(index);
        wire.message(node::read);
        if (node.operator.isEmpty()) {
            throw wire.refused("node " + index + " '" + node.name + "' names no operator");
        }
        return new OnnxNode(index, node.name, node.operator, node.domain, node.inputs, node.outputs, node.attributes);
    }

    private final class NodeFields {

        private final int index;
        private String name = "";
        private String operator = "";
        private String domain = "";
        private final List<String> inputs = new ArrayList<>(4);
        private final List<String> outputs = new ArrayList<>(1);
        private final Map<String, Attribute> attributes = new HashMap<>();

        NodeFields(int index) {
            this.index = index;
        }

        void read(int field) throws IOException {
            switch (field) {
                case NodeProto.NAME_FIELD_NUMBER -> name = texts.read();
                case NodeProto.OP_TYPE_FIELD_NUMBER -> operator = texts.read();
                case NodeProto.DOMAIN_FIELD_NUMBER -> domain = texts.domain();
                case NodeProto.INPUT_FIELD_NUMBER -> inputs.add(value());
                case NodeProto.OUTPUT_FIELD_NUMBER -> outputs.add(value());
                case NodeProto.ATTRIBUTE_FIELD_NUMBER -> GraphReader.this.attributes.read("node " + index, attributes);
                default -> wire.skip();
            }
        }


        private String value() throws IOException {
            budget.item(wire);
            return texts.read();
        }
    }
}
