package org.gnomon.explain.goat;

import java.util.Arrays;
import org.gnomon.model.packed.PackedGraph;

/** The nodes from which walks of exactly {@code 0, 1, .. depth - 1} edges lead to one node; a node may lie in several hops. */
final class Surroundings {

    private final PackedGraph graph;
    private final int[] from;
    private final int[] edgesWithin;
    private final int[] seenIn;
    private int[] nodes = new int[16];
    private int count;
    private int round;

    Surroundings(PackedGraph graph, int depth) {
        this.graph = graph;
        from = new int[depth + 1];
        edgesWithin = new int[depth + 1];
        seenIn = new int[graph.nodeCount()];
    }

    void moveTo(int node) {
        count = 0;
        round++;
        reach(node);
        for (int hop = 1; hop < from.length; hop++) {
            from[hop] = count;
            edgesWithin[hop] = edgesWithin[hop - 1];
            round++;
            for (int k = from[hop - 1]; k < from[hop]; k++) {
                int reader = nodes[k];
                edgesWithin[hop] += graph.inDegree(reader);
                for (int i = 0; i < graph.inDegree(reader) && hop + 1 < from.length; i++) {
                    reach(graph.source(graph.incoming(reader, i)));
                }
            }
        }
    }

    private void reach(int node) {
        if (seenIn[node] != round) {
            seenIn[node] = round;
            nodes = count == nodes.length ? Arrays.copyOf(nodes, 2 * count) : nodes;
            nodes[count++] = node;
        }
    }

    /** First entry of hop {@code hop}; {@code from(depth)} is the end of the last. */
    int from(int hop) {
        return from[hop];
    }

    int node(int entry) {
        return nodes[entry];
    }

    /** Edges in the first {@code hops} hops, an edge once per hop. */
    int edgesWithin(int hops) {
        return edgesWithin[hops];
    }
}
