package org.gnomon.io.onnx.convert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.Operation;
import org.gnomon.model.computation.Operator;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.computation.Window;

/** A computation graph while it is made: nodes may still change. */
final class GraphDraft {

    private final List<Operation> nodes = new ArrayList<>();
    private final List<int[]> inputs = new ArrayList<>();
    private final Map<Integer, String> unknown = new HashMap<>();

    int append(Operation operation, int... from) {
        nodes.add(operation);
        inputs.add(from.clone());
        return nodes.size() - 1;
    }

    /** An operator without a window that makes {@code out}. */
    int append(Operator operator, FeatureShape out, int... from) {
        return append(new Operation(operator, in(operator, out, from), out, Window.NONE, false), from);
    }

    /** A node for an operator that the vocabulary does not have. */
    int appendUnknown(String operator, FeatureShape out, int... from) {
        int node = append(Operator.UNKNOWN, out, from);
        unknown.put(node, operator);
        return node;
    }

    /** A product reports its gate as its input. */
    private FeatureShape in(Operator operator, FeatureShape out, int[] from) {
        if (operator == Operator.INPUT) {
            return out;
        }
        return IntStream.of(from).mapToObj(this::out).filter(shape -> operator == Operator.MUL && shape.area() == 1).findFirst().orElse(out(from[0]));
    }

    Operation operation(int node) {
        return nodes.get(node);
    }

    FeatureShape out(int node) {
        return nodes.get(node).out();
    }

    int input(int node) {
        return inputs.get(node)[0];
    }

    /** Whether {@code node} stands for this operator, which the vocabulary does not have. */
    boolean isUnknown(int node, String operator) {
        return operator.equals(unknown.get(node));
    }

    /** Makes {@code node} do something else with the same shapes. */
    void become(int node, Operator operator) {
        Operation old = nodes.get(node);
        nodes.set(node, new Operation(operator, old.in(), old.out(), Window.NONE, false));
        unknown.remove(node);
    }

    void addBias(int node) {
        Operation old = nodes.get(node);
        nodes.set(node, new Operation(old.operator(), old.in(), old.out(), old.window(), true));
    }


    /** The graph of all nodes that lead to an output. */
    PackedComputation build(String id) {
        boolean[] used = new boolean[nodes.size()];
        for (int node = used.length - 1; node >= 0; node--) {
            used[node] |= nodes.get(node).operator() == Operator.OUTPUT;
            for (int input : used[node] ? inputs.get(node) : new int[0]) {
                used[input] = true;
            }
        }
        int[] number = new int[used.length];
        List<Operation> keptNodes = new ArrayList<>();
        List<int[]> keptInputs = new ArrayList<>();
        for (int node = 0; node < used.length; node++) {
            if (used[node]) {
                number[node] = keptNodes.size();
                keptNodes.add(nodes.get(node));
                keptInputs.add(IntStream.of(inputs.get(node)).map(input -> number[input]).toArray());
            }
        }
        return new PackedComputation(id, keptNodes, keptInputs);
    }
}
