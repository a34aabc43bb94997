package org.gnomon.metrics.explanation;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.PackedGraph;

/**
 * What lies around a node along some undirected edges of a graph.
 *
 * @param ends both nodes of every edge to walk on; null for the others
 */
record Surroundings(PackedGraph graph, int[][] ends) {

    static Surroundings of(PackedGraph graph, EdgeUnits units, IntPredicate walkable) {
        int[][] ends = new int[units.count()][];
        for (int unit = 0; unit < ends.length; unit++) {
            if (walkable.test(unit)) {
                ends[unit] = new int[] {graph.source(units.edge(unit, 0)), graph.target(units.edge(unit, 0))};
            }
        }
        return new Surroundings(graph, ends);
    }

    /** The edges between nodes within {@code hops} of {@code node}, ascending; O(hops u). */
    int[] unitsWithin(int node, int hops) {
        boolean[] reached = reached(node, hops);
        return IntStream.range(0, ends.length).filter(unit -> ends[unit] != null && reached[ends[unit][0]] && reached[ends[unit][1]]).toArray();
    }

    /** The nodes within {@code hops} of {@code node}. */
    boolean[] reached(int node, int hops) {
        boolean[] reached = new boolean[graph.nodeCount()];
        reached[node] = true;
        boolean[] before = null;
        for (int hop = 0; hop < hops && !Arrays.equals(before, reached); hop++) {
            before = reached.clone();
            for (int[] pair : ends) {
                if (pair != null && (before[pair[0]] || before[pair[1]])) {
                    reached[pair[0]] = true;
                    reached[pair[1]] = true;
                }
            }
        }
        return reached;
    }
}
