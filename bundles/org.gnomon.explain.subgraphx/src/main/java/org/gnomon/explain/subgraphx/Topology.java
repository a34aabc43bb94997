package org.gnomon.explain.subgraphx;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.gnomon.kernels.GatedNetwork;
import org.gnomon.model.packed.PackedGraph;

/** The nodes that can matter, with undirected neighbours along the edges that can change the prediction. Sets that were handed out never change. */
final class Topology {

    private final int[] units;
    private final int[] left;
    private final int[] right;
    private final BitSet scope = new BitSet();
    private final int[][] neighbours;

    /** All nodes for a graph task; for a node, those in its receptive field. */
    Topology(GatedNetwork network, OptionalInt node) {
        PackedGraph graph = network.graph();
        units = network.reachableUnits();
        left = Arrays.stream(units).map(u -> graph.source(network.units().edge(u, 0))).toArray();
        right = Arrays.stream(units).map(u -> graph.target(network.units().edge(u, 0))).toArray();
        node.ifPresentOrElse(scope::set, () -> scope.set(0, graph.nodeCount()));
        int[] degree = new int[graph.nodeCount()];
        for (int i = 0; i < units.length; i++) {
            scope.set(left[i]);
            scope.set(right[i]);
            degree[left[i]]++;
            degree[right[i]]++;
        }
        neighbours = Arrays.stream(degree).mapToObj(int[]::new).toArray(int[][]::new);
        for (int i = 0; i < units.length; i++) {
            neighbours[left[i]][--degree[left[i]]] = right[i];
            neighbours[right[i]][--degree[right[i]]] = left[i];
        }
    }

    BitSet scope() {
        return scope;
    }

    /** Units whose ends are both in {@code nodes}, ascending. */
    int[] unitsInside(BitSet nodes) {
        return IntStream.range(0, units.length).filter(i -> nodes.get(left[i]) && nodes.get(right[i])).map(i -> units[i]).toArray();
    }

    int degree(int node, BitSet within) {
        return (int) Arrays.stream(neighbours[node]).filter(within::get).count();
    }

    /** Nodes outside {@code nodes} that are at most {@code hops} edges away from them. */
    BitSet around(BitSet nodes, int hops) {
        BitSet reached = (BitSet) nodes.clone();
        BitSet front = nodes;
        for (int hop = 0; hop < hops && !front.isEmpty(); hop++) {
            BitSet next = new BitSet();
            front.stream().flatMap(v -> Arrays.stream(neighbours[v])).filter(v -> !reached.get(v)).forEach(next::set);
            reached.or(next);
            front = next;
        }
        reached.andNot(nodes);
        return reached;
    }

    /** The nodes in scope, nearest to {@code start} first; without one, by index. */
    List<Integer> nearestFirst(OptionalInt start) {
        Set<Integer> order = new LinkedHashSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        start.ifPresent(open::add);
        while (!open.isEmpty()) {
            int v = open.remove();
            if (order.add(v)) {
                Arrays.stream(neighbours[v]).forEach(open::add);
            }
        }
        scope.stream().forEach(order::add);
        return List.copyOf(order);
    }

    /** All nodes in scope where there are at most {@code size}; otherwise a connected part that grew from {@code start} by the best neighbour. */
    BitSet core(OptionalInt start, double[] nodeScores, int size) {
        if (scope.cardinality() <= size) {
            return scope;
        }
        BitSet core = new BitSet();
        OptionalInt next = start;
        while (next.isPresent() && core.cardinality() < size) {
            core.set(next.getAsInt());
            next = best(around(core, 1), nodeScores);
        }
        return core;
    }

    /** The node with the highest score, ties by lower index; empty where there is none. */
    static OptionalInt best(BitSet nodes, double[] nodeScores) {
        return nodes.stream().reduce((a, b) -> nodeScores[b] > nodeScores[a] ? b : a);
    }

    /** The largest connected part of {@code nodes}; ties go to the one with the lowest node. */
    BitSet largestComponent(BitSet nodes) {
        BitSet left = (BitSet) nodes.clone();
        BitSet largest = new BitSet();
        while (!left.isEmpty()) {
            BitSet component = component(left.nextSetBit(0), left);
            if (component.cardinality() > largest.cardinality()) {
                largest = component;
            }
            left.andNot(component);
        }
        return largest;
    }

    /** The connected part of {@code nodes} around {@code start}. */
    BitSet component(int start, BitSet nodes) {
        BitSet component = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        component.set(start);
        open.add(start);
        while (!open.isEmpty()) {
            for (int v : neighbours[open.remove()]) {
                if (nodes.get(v) && !component.get(v)) {
                    component.set(v);
                    open.add(v);
                }
            }
        }
        return component;
    }
}
