package org.gnomon.explain.subgraphx;

import java.util.BitSet;
import java.util.List;

/** A state of the search: a connected set of nodes, its Shapley value, and what rollouts through it brought. */
final class Subgraph {

    private final BitSet nodes;
    private final double shapley;
    private List<Subgraph> children;
    private int visits;
    private double total;

    Subgraph(BitSet nodes, double shapley) {
        this.nodes = nodes;
        this.shapley = shapley;
    }

    BitSet nodes() {
        return nodes;
    }

    double shapley() {
        return shapley;
    }

    boolean isExpanded() {
        return children != null;
    }

    List<Subgraph> children() {
        return children;
    }

    void expand(List<Subgraph> parts) {
        children = List.copyOf(parts);
    }

    void visit(double reward) {
        visits++;
        total += reward;
    }

    int visits() {
        return visits;
    }

    /** {@code Q + U}: mean reward so far, plus the Shapley value weighted by how little it was visited. Yuan et al., ICML 2021. */
    double promise(double cPuct, int siblingVisits) {
        double mean = visits == 0 ? 0 : total / visits;
        return mean + cPuct * shapley * Math.sqrt(siblingVisits) / (1 + visits);
    }
}
