package org.gnomon.kernels.internal;

import org.gnomon.model.packed.PackedGraph;

/** What callers must keep to. */
final class Requirements {

    private Requirements() {}

    static void gates(PackedGraph graph, double[] gates) {
        if (gates.length != graph.edgeCount()) {
            throw new IllegalArgumentException(gates.length + " gates for graph '" + graph.id() + "'; expected one per directed edge: "
                    + graph.edgeCount());
        }
        finite(graph, "gate", gates);
    }

    static void featureGates(PackedGraph graph, double[] gates) {
        int expected = graph.nodeCount() * graph.featureCount();
        if (gates.length != 0 && gates.length != expected) {
            throw new IllegalArgumentException(gates.length + " feature gates for graph '" + graph.id() + "'; expected none, or one per node and feature: "
                    + expected);
        }
        finite(graph, "feature gate", gates);
    }

    private static void finite(PackedGraph graph, String what, double[] gates) {
        for (int i = 0; i < gates.length; i++) {
            if (!Double.isFinite(gates[i])) {
                throw new IllegalArgumentException(what + " " + i + " of graph '" + graph.id() + "' is " + gates[i] + "; gates must be finite");
            }
        }
    }

    static void prefix(int[] order, int from, int to) {
        if (from < 0 || from > to || to > order.length) {
            throw new IllegalArgumentException("prefixes " + from + ".." + to + " of an order of " + order.length + " units; allowed: 0 <= from <= to <= "
                    + order.length);
        }
    }
}
