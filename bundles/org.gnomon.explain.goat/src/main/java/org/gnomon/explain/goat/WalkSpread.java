package org.gnomon.explain.goat;

import org.gnomon.model.packed.PackedGraph;

/**
 * Spreads shares of nodes equally over the edges around them, against the direction of messages: hop {@code k} of a node are the edges into the nodes from
 * which a walk of {@code k} edges leads to it. An edge counts once per hop in which it lies, as in the official code of GOAt (ICLR 2024). The cost per node
 * is the size of its surroundings.
 */
final class WalkSpread {

    private final PackedGraph graph;
    private final int depth;
    /** {@code [hop][node]}: shares to spread over {@code hop + 1} hops. */
    private final double[][] shares;
    private double residual;

    WalkSpread(PackedGraph graph, int depth) {
        this.graph = graph;
        this.depth = depth;
        shares = new double[depth][graph.nodeCount()];
    }

    /** Adds shares {@code [n]} that spread over {@code hops} hops; without hops they are residual. */
    void add(double[] ofNodes, int hops) {
        for (int node = 0; node < ofNodes.length; node++) {
            add(node, ofNodes[node], hops);
        }
    }

    /** Adds the share of one node. */
    void add(int node, double share, int hops) {
        if (hops == 0) {
            residual += share;
        } else {
            shares[hops - 1][node] += share;
        }
    }

    /** Adds to {@code scores [m]} what every edge gets; returns the shares that no edge can take. */
    double spreadOver(double[] scores) {
        double[] perEdgeInto = new double[graph.nodeCount()];
        Surroundings around = new Surroundings(graph, depth);
        double rest = residual;
        for (int node = 0; node < perEdgeInto.length; node++) {
            if (hasShare(node)) {
                around.moveTo(node);
                rest += spread(node, around, perEdgeInto);
            }
        }
        for (int e = 0; e < scores.length; e++) {
            scores[e] += perEdgeInto[graph.target(e)];
        }
        return rest;
    }

    private boolean hasShare(int node) {
        for (double[] ofHops : shares) {
            if (ofHops[node] != 0) {
                return true;
            }
        }
        return false;
    }

    private double spread(int node, Surroundings around, double[] perEdgeInto) {
        double rest = 0;
        double perEdge = 0;
        for (int hop = depth - 1; hop >= 0; hop--) {
            int edges = around.edgesWithin(hop + 1);
            if (edges == 0) {
                rest += shares[hop][node];
            } else {
                perEdge += shares[hop][node] / edges;
            }
            for (int k = around.from(hop); k < around.from(hop + 1); k++) {
                perEdgeInto[around.node(k)] += perEdge;
            }
        }
        return rest;
    }
}
