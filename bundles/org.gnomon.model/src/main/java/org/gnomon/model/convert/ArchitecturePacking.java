package org.gnomon.model.convert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Edge;
import org.gnomon.model.cg.Node;
import org.gnomon.model.cg.OpAttributes;
import org.gnomon.model.cg.TensorShape;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.Operation;
import org.gnomon.model.computation.Operator;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.computation.Window;
import org.gnomon.model.derived.DataFlow;
import org.gnomon.model.derived.Windows;
import org.gnomon.model.packed.RefusedInput;

/** Flattens one graph. */
final class ArchitecturePacking {

    private final ComputationGraph graph;
    private final String name;

    ArchitecturePacking(ComputationGraph graph) {
        this.graph = graph;
        name = graph.getName() == null ? String.valueOf(graph.getId()) : graph.getName();
    }

    PackedComputation packed() {
        if (graph.getVocabulary() == null || !ArchitectureVocabulary.NAME.equals(graph.getVocabulary().getName())) {
            throw new RefusedInput(name, "", "vocabulary is " + (graph.getVocabulary() == null ? "missing" : "'" + graph.getVocabulary().getName() + "'")
                    + "; an architecture needs '" + ArchitectureVocabulary.NAME + "'");
        }
        List<Node> order = DataFlow.order(graph);
        if (order.size() < graph.getNodes().size()) {
            Set<Node> sorted = new HashSet<>(order);
            Node first = graph.getNodes().stream().filter(node -> !sorted.contains(node)).findFirst().orElseThrow();
            throw new RefusedInput(name, "node '" + first.getId() + "'", "lies on or behind a cycle; data must flow one way");
        }
        Map<Node, Integer> numbers = new HashMap<>();
        List<Operation> operations = new ArrayList<>();
        List<int[]> inputs = new ArrayList<>();
        for (Node node : order) {
            numbers.put(node, numbers.size());
            operations.add(operation(node));
            inputs.add(node.getIncoming().stream().sorted(Comparator.comparingInt(Edge::getTargetPort)).mapToInt(e -> number(numbers, node, e)).toArray());
        }
        try {
            return new PackedComputation(name, operations, inputs);
        } catch (IllegalArgumentException e) {
            throw new RefusedInput(name, "", e.getMessage(), e);
        }
    }

    private int number(Map<Node, Integer> numbers, Node node, Edge edge) {
        Integer number = numbers.get(edge.getSource());
        if (number == null) {
            throw new RefusedInput(name, "node '" + node.getId() + "'", "reads a node that is not in the graph");
        }
        return number;
    }

    private Operation operation(Node node) {
        if (node.getOp() == null) {
            throw new RefusedInput(name, "node '" + node.getId() + "'", "has no operator");
        }
        Operator operator = Operator.named(node.getOp().getName()).orElseThrow(() -> new RefusedInput(name, "node '" + node.getId() + "'",
                "has operator '" + node.getOp().getName() + "', which is not in the vocabulary '" + ArchitectureVocabulary.NAME + "'"));
        try {
            OpAttributes attributes = node.getAttributes();
            return new Operation(operator, shape(node.getIn()), shape(node.getOut()), attributes == null || !operator.windowed() ? Window.NONE
                    : Windows.of(attributes), attributes != null && attributes.isBias());
        } catch (IllegalArgumentException e) {
            throw new RefusedInput(name, "node '" + node.getId() + "'", e.getMessage(), e);
        }
    }

    private static FeatureShape shape(TensorShape shape) {
        if (shape == null) {
            throw new IllegalArgumentException("a shape is missing");
        }
        return new FeatureShape(shape.getH(), shape.getW(), shape.getC());
    }
}
