package org.gnomon.explain.subgraphx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.gnomon.api.Run;

/**
 * Monte Carlo tree search over connected subgraphs: a rollout walks from a large part to a small one, taking one node away at a time and keeping
 * the largest connected rest. Equal node sets are one state, whatever the way to them. Source: Yuan et al., ICML 2021.
 *
 * @param keep the node that every subgraph must contain, for a node task
 * @param minNodes a rollout ends at so many nodes, once there are at most {@code maxUnits} edges between them, or at a single edge
 */
record TreeSearch(Topology topology, ShapleyValue shapley, OptionalInt keep, int minNodes, int maxUnits, Pruning pruning) {

    /** How states are expanded and chosen. */
    record Pruning(int expandAtoms, boolean highDegreeFirst, double cPuct) {}

    /** All states seen, in the order of discovery, and the rollouts that were completed before the budget was spent. */
    record Result(Collection<Subgraph> explored, int rollouts) {}

    /** Rollouts from {@code start}, a set of nodes. */
    Result run(BitSet start, int rollouts, Run run) {
        Map<BitSet, Subgraph> states = new LinkedHashMap<>();
        Subgraph root = new Subgraph(start, shapley.of(start).orElse(0));
        states.put(start, root);
        run.phase("rollouts", rollouts);
        for (int done = 0; done < rollouts; done++) {
            if (!rollout(root, states, run)) {
                return new Result(states.values(), done);
            }
            run.step();
        }
        return new Result(states.values(), rollouts);
    }

    /** Whether the budget was enough to come to an end. */
    private boolean rollout(Subgraph root, Map<BitSet, Subgraph> states, Run run) {
        Deque<Subgraph> path = new ArrayDeque<>(List.of(root));
        while (!isSmall(path.getLast().nodes())) {
            Subgraph state = path.getLast();
            if (!state.isExpanded()) {
                state.expand(expand(state, states, run));
            }
            if (state.children().isEmpty()) {
                return false;
            }
            path.add(best(state.children()));
        }
        path.forEach(state -> state.visit(path.getLast().shapley()));
        return true;
    }

    private boolean isSmall(BitSet nodes) {
        int units = topology.unitsInside(nodes).length;
        return units <= 1 || (units <= maxUnits && nodes.cardinality() <= minNodes);
    }

    private Subgraph best(List<Subgraph> children) {
        int visits = children.stream().mapToInt(Subgraph::visits).sum();
        Comparator<Subgraph> order = Comparator.<Subgraph>comparingDouble(s -> s.promise(pruning.cPuct(), visits)).thenComparing(Subgraph::shapley);
        return children.stream().reduce((a, b) -> order.compare(a, b) >= 0 ? a : b).orElseThrow();
    }

    private List<Subgraph> expand(Subgraph state, Map<BitSet, Subgraph> states, Run run) {
        List<Subgraph> children = new ArrayList<>();
        for (BitSet part : parts(state.nodes())) {
            run.checkCancelled();
            Subgraph child = states.get(part);
            if (child == null) {
                OptionalDouble value = shapley.of(part);
                if (value.isEmpty()) {
                    break;
                }
                child = new Subgraph(part, value.getAsDouble());
                states.put(part, child);
            }
            children.add(child);
        }
        return children;
    }

    private Set<BitSet> parts(BitSet nodes) {
        Comparator<Integer> byDegree = Comparator.comparingInt(v -> topology.degree(v, nodes));
        Set<BitSet> parts = new LinkedHashSet<>();
        nodes.stream().boxed().filter(v -> keep.isEmpty() || keep.getAsInt() != v)
                .sorted((pruning.highDegreeFirst() ? byDegree.reversed() : byDegree).thenComparing(Comparator.naturalOrder()))
                .limit(pruning.expandAtoms()).forEach(v -> parts.add(without(v, nodes)));
        return parts;
    }

    private BitSet without(int node, BitSet nodes) {
        BitSet rest = (BitSet) nodes.clone();
        rest.clear(node);
        return keep.isPresent() ? topology.component(keep.getAsInt(), rest) : topology.largestComponent(rest);
    }
}
