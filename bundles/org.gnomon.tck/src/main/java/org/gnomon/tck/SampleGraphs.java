package org.gnomon.tck;

import java.util.random.RandomGenerator;
import java.util.stream.Stream;
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

    /** One node, no edge. */
    public static PackedGraph oneNode() {
        return undirected("one-node", new java.util.SplittableRandom(4), 1, new int[0][]);
    }

    /** Three nodes, each with an edge to itself and no other. */
    public static PackedGraph onlySelfLoops() {
        return directed("only-self-loops", 3, new int[] {0, 1, 2}, new int[] {0, 1, 2});
    }

    /** Six nodes in a row, every edge in one direction only. */
    public static PackedGraph oneDirected() {
        return directed("one-directed", 6, new int[] {0, 1, 2, 3, 4}, new int[] {1, 2, 3, 4, 5});
    }

    /** A triangle in which every directed edge is there twice. */
    public static PackedGraph parallel() {
        int[] source = {0, 1, 1, 2, 2, 0, 0, 1, 1, 2, 2, 0};
        int[] target = {1, 0, 2, 1, 0, 2, 1, 0, 2, 1, 0, 2};
        return directed("parallel", 3, source, target);
    }

    /** A triangle, a path of three nodes and an isolated node. */
    public static PackedGraph disconnected() {
        return undirected("disconnected", new java.util.SplittableRandom(5), 7, new int[][] {{0, 1}, {1, 2}, {2, 0}, {3, 4}, {4, 5}});
    }

    /** Every graph of this class that is unlike a plain connected one. */
    public static Stream<PackedGraph> unusual() {
        return Stream.of(oneNode(), withoutEdges(), oneEdge(), onlySelfLoops(), oneDirected(), parallel(), disconnected(), irregular());
    }

    /** One-directed and parallel edges, a self loop, two components and an isolated node. */
    public static PackedGraph irregular() {
        int[] source = {0, 1, 1, 2, 2, 2, 4, 5, 4};
        int[] target = {1, 0, 2, 1, 1, 2, 5, 4, 5};
        return directed("irregular", 7, source, target);
    }

    /** {@code graph} with 2 random features per edge and two types of nodes and of edges, the same for both directions of an edge. */
    public static PackedGraph attributed(PackedGraph graph) {
        RandomGenerator random = new java.util.SplittableRandom(6);
        int[] source = new int[graph.edgeCount()];
        int[] target = new int[graph.edgeCount()];
        int[] types = new int[graph.edgeCount()];
        float[] features = new float[2 * graph.edgeCount()];
        for (int e = 0; e < types.length; e++) {
            source[e] = graph.source(e);
            target[e] = graph.target(e);
            types[e] = (source[e] + target[e]) % 2;
            features[2 * e] = random.nextFloat(-1, 1);
            features[2 * e + 1] = random.nextFloat(-1, 1);
        }
        int[] nodeTypes = new int[graph.nodeCount()];
        float[] nodeFeatures = new float[3 * graph.nodeCount()];
        for (int i = 0; i < nodeFeatures.length; i++) {
            nodeFeatures[i] = graph.feature(i / 3, i % 3);
            nodeTypes[i / 3] = (i / 3) % 2;
        }
        return PackedGraph.builder(graph.id() + "-attributed", graph.nodeCount(), 3).features(nodeFeatures).edges(source, target)
                .edgeTypes(types).edgeFeatures(2, features).nodeTypes(nodeTypes).build();
    }

    private static PackedGraph directed(String id, int nodes, int[] source, int[] target) {
        return PackedGraph.builder(id, nodes, 3).features(features(new java.util.SplittableRandom(3), nodes)).edges(source, target).build();
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
