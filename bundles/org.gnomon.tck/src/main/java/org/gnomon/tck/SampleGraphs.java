package org.gnomon.tck;

import java.util.random.RandomGenerator;
import org.gnomon.model.packed.PackedGraph;

/** Small graphs with 3 random features per node, among them the shapes that break explainers. */
public final class SampleGraphs {

    private SampleGraphs() {}

    /** A random tree of {@code nodes} nodes with some edges more, both directions. */
    public static PackedGraph connected(long seed, int nodes) {
        RandomGenerator random = new java.util.SplittableRandom(seed);
        int extra = nodes / 4;
        int[][] pairs = new int[nodes - 1 + extra][];
        for (int v = 1; v < nodes; v++) {
            pairs[v - 1] = new int[] {random.nextInt(v), v};
        }
        for (int i = 0; i < extra; i++) {
            int a = random.nextInt(nodes - 1);
            pairs[nodes - 1 + i] = new int[] {a, a + 1 + random.nextInt(nodes - 1 - a)};
        }
        return undirected("connected-" + seed, random, nodes, pairs);
    }

    /** Three nodes, no edge. */
    public static PackedGraph withoutEdges() {
        return undirected("without-edges", new java.util.SplittableRandom(1), 3, new int[0][]);
    }

    /** Two nodes, one undirected edge. */
    public static PackedGraph oneEdge() {
        return undirected("one-edge", new java.util.SplittableRandom(2), 2, new int[][] {{0, 1}});
    }

    /** One-directed and parallel edges, a self loop, two components and an isolated node. */
    public static PackedGraph irregular() {
        int[] source = {0, 1, 1, 2, 2, 2, 4, 5, 4};
        int[] target = {1, 0, 2, 1, 1, 2, 5, 4, 5};
        return PackedGraph.builder("irregular", 7, 3).features(features(new java.util.SplittableRandom(3), 7)).edges(source, target).build();
    }

    private static PackedGraph undirected(String id, RandomGenerator random, int nodes, int[][] pairs) {
        int[] source = new int[2 * pairs.length];
        int[] target = new int[2 * pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            source[2 * i] = target[2 * i + 1] = pairs[i][0];
            target[2 * i] = source[2 * i + 1] = pairs[i][1];
        }
        return PackedGraph.builder(id, nodes, 3).features(features(random, nodes)).edges(source, target).build();
    }

    private static float[] features(RandomGenerator random, int nodes) {
        float[] values = new float[3 * nodes];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextFloat(-1, 1);
        }
        return values;
    }
}
