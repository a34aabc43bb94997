package org.gnomon.io.onnx.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Nodes in an order in which every value is made before it is used; {@code initialisers} are the tensors stored with the graph, by name. */
public record OnnxGraph(String name, List<OnnxNode> nodes, List<OnnxValue> inputs, List<OnnxValue> outputs, Map<String, OnnxTensor> initialisers) {

    public OnnxGraph {
        nodes = List.copyOf(nodes);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        initialisers = Collections.unmodifiableMap(new LinkedHashMap<>(initialisers));
    }

    /** Graphs inside the nodes, at any depth. */
    public Stream<OnnxGraph> subgraphs() {
        return nodes.stream().flatMap(OnnxGraph::bodies).flatMap(body -> Stream.concat(Stream.of(body), body.subgraphs()));
    }

    /** Graphs that are attributes of a node. */
    public static Stream<OnnxGraph> bodies(OnnxNode node) {
        return node.attributes().values().stream().flatMap(a -> a instanceof Attribute.Graphs graphs ? graphs.values().stream() : Stream.empty());
    }
}
