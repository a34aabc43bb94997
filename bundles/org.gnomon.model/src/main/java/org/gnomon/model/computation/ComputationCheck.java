package org.gnomon.model.computation;

import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with a computation graph: no input or output (I3), a node on no path between them (I3), a number of inputs that the operator does not take
 * (I4), a shape that does not follow from those of the inputs (I5), a kernel or bias where the operator has none (I6). Names of the invariants as in the
 * checks of documents.
 */
public final class ComputationCheck {

    private final PackedComputation graph;
    private final List<String> findings = new ArrayList<>();

    private ComputationCheck(PackedComputation graph) {
        this.graph = graph;
    }

    /** One sentence per finding, with the node; empty for a sound graph. O(n + m). */
    public static List<String> findings(PackedComputation graph) {
        ComputationCheck check = new ComputationCheck(graph);
        check.paths();
        for (int v = 0; v < graph.nodeCount(); v++) {
            check.arity(v);
            check.fields(v);
        }
        check.shapes();
        return List.copyOf(check.findings);
    }

    private void paths() {
        boolean[] fed = new boolean[graph.nodeCount()];
        boolean[] used = new boolean[graph.nodeCount()];
        for (int v = 0; v < fed.length; v++) {
            fed[v] = graph.operator(v) == Operator.INPUT;
            for (int i = 0; i < graph.inputCount(v); i++) {
                fed[v] |= fed[graph.input(v, i)];
            }
        }
        for (int v = fed.length - 1; v >= 0; v--) {
            used[v] |= graph.operator(v) == Operator.OUTPUT;
            for (int i = 0; i < graph.inputCount(v); i++) {
                used[graph.input(v, i)] |= used[v];
            }
            if (!fed[v] || !used[v]) {
                find("I3", v, fed[v] ? "leads to no output" : "reads no input");
            }
        }
    }

    private void arity(int v) {
        Operator operator = graph.operator(v);
        int inputs = graph.inputCount(v);
        if (inputs < operator.minInputs() || operator.maxInputs() != Operator.ANY && inputs > operator.maxInputs()) {
            find("I4", v, "has " + inputs + " inputs; allowed: " + operator.minInputs() + " to "
                    + (operator.maxInputs() == Operator.ANY ? "any number" : operator.maxInputs()));
        }
    }

    private void fields(int v) {
        Operation operation = graph.operation(v);
        boolean windowed = operation.operator().windowed();
        if (windowed != (operation.window().area() > 0)) {
            find("I6", v, windowed ? "has no kernel" : "has a kernel, which it does not use");
        }
        if (operation.bias() && !operation.operator().weighted()) {
            find("I6", v, "has a bias, which it does not use");
        }
    }

    private void shapes() {
        try {
            PackedComputation inferred = ShapeInference.infer(graph);
            for (int v = 0; v < graph.nodeCount(); v++) {
                if (!inferred.operation(v).equals(graph.operation(v))) {
                    find("I5", v, "is said to make " + graph.operation(v).out() + " of " + graph.operation(v).in() + "; its inputs give "
                            + inferred.operation(v).out() + " of " + inferred.operation(v).in());
                }
            }
        } catch (IllegalArgumentException e) {
            findings.add("I5: " + e.getMessage());
        }
    }

    private void find(String invariant, int node, String what) {
        findings.add(invariant + ": node " + node + " (" + graph.operator(node).label() + ") of computation '" + graph.id() + "' " + what);
    }
}
