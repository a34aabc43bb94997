package org.gnomon.data.synthetic;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Graphs that motifs are planted into. */
final class BaseGraphs {

    private BaseGraphs() {}

    /**
     * Barabasi-Albert graph of class 0: each node after the first {@code m} gets {@code m} edges to different earlier nodes, chosen with
     * probability proportional to their degree; the first of them is joined to all before it. It has {@code (n - m) m} edges.
     *
     * <p>Source: Barabasi and Albert, Emergence of scaling in random networks, Science 1999.
     *
     * @param n nodes, more than {@code m}
     */
    static GrowingGraph preferentialAttachment(int n, int m, RandomGenerator random) {
        GrowingGraph graph = new GrowingGraph();
        int[] ends = new int[2 * m * (n - m)];
        int filled = 0;
        for (int node = 0; node < n; node++) {
            graph.addNode(0);
            if (node < m) {
                continue;
            }
            for (int target : targets(node, m, ends, filled, random)) {
                graph.addEdge(node, target, false);
                ends[filled++] = node;
                ends[filled++] = target;
            }
        }
        return graph;
    }

    private static Set<Integer> targets(int node, int m, int[] ends, int filled, RandomGenerator random) {
        Set<Integer> targets = new LinkedHashSet<>();
        while (targets.size() < m) {
            targets.add(node == m ? targets.size() : ends[random.nextInt(filled)]);
        }
        return targets;
    }

    /** Balanced binary tree of class 0 with {@code 2^(height+1) - 1} nodes, numbered level by level from the root. */
    static GrowingGraph binaryTree(int height) {
        GrowingGraph graph = new GrowingGraph();
        graph.addNode(0);
        for (int node = 1; node < (2 << height) - 1; node++) {
            graph.addEdge(graph.addNode(0), (node - 1) / 2, false);
        }
        return graph;
    }
}
