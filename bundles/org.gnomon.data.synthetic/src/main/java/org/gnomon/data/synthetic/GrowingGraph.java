package org.gnomon.data.synthetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.gnomon.model.packed.PackedGraph;

/** A simple undirected graph while it is built: nodes with a class, edges with a mark for the motif. */
final class GrowingGraph {

    private final List<Integer> classes = new ArrayList<>();
    private final Map<Long, Boolean> motifOfEdge = new HashMap<>();

    int nodeCount() {
        return classes.size();
    }

    int edgeCount() {
        return motifOfEdge.size();
    }

    /** Adds a node; returns its number. */
    int addNode(int cls) {
        classes.add(cls);
        return classes.size() - 1;
    }

    /** Adds an edge; false where it is there already or would be a self loop. */
    boolean addEdge(int a, int b, boolean motif) {
        return a != b && motifOfEdge.putIfAbsent((long) Math.min(a, b) << 32 | Math.max(a, b), motif) == null;
    }

    /** Adds {@code motif} and joins its node 0 to {@code anchor}; only the motif's own edges are marked. */
    void plant(Motif motif, int anchor) {
        int first = nodeCount();
        for (int role : motif.roles()) {
            addNode(role);
        }
        for (int[] edge : motif.edges()) {
            addEdge(first + edge[0], first + edge[1], true);
        }
        addEdge(first, anchor, false);
    }

    /** Adds random new edges, {@code share} times as many as there are, or fewer where there is no room. */
    void addNoise(double share, RandomGenerator random) {
        long nodes = nodeCount();
        long left = Math.min((long) (share * edgeCount()), nodes * (nodes - 1) / 2 - edgeCount());
        while (left > 0) {
            left -= addEdge(random.nextInt(nodeCount()), random.nextInt(nodeCount()), false) ? 1 : 0;
        }
    }

    /** Adds {@code count} random edges between the nodes below {@code split} and the others, which have none yet; fewer where there is no room. */
    void addBridges(int count, int split, RandomGenerator random) {
        long left = Math.min(count, (long) split * (nodeCount() - split));
        while (left > 0) {
            left -= addEdge(random.nextInt(split), random.nextInt(split, nodeCount()), false) ? 1 : 0;
        }
    }

    /** Adds the nodes and edges of {@code other} behind the own ones, its classes raised by {@code classOffset}. */
    void append(GrowingGraph other, int classOffset) {
        int first = nodeCount();
        other.classes.forEach(cls -> addNode(cls + classOffset));
        other.motifOfEdge.forEach((edge, motif) -> addEdge(first + (int) (edge >>> 32), first + edge.intValue(), motif));
    }

    int[] classes() {
        return classes.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Both directions of every edge, sorted by (source, target), with motif marks. */
    PackedGraph.Builder pack(String id, float[] features) {
        long[] entries = motifOfEdge.entrySet().stream().flatMapToLong(e -> directions(e.getKey(), e.getValue())).sorted().toArray();
        int[] sources = LongStream.of(entries).mapToInt(entry -> (int) (entry >>> 32)).toArray();
        int[] targets = LongStream.of(entries).mapToInt(entry -> (int) (entry & 0xFFFF_FFFFL) >>> 1).toArray();
        boolean[] marks = new boolean[entries.length];
        for (int e = 0; e < marks.length; e++) {
            marks[e] = (entries[e] & 1) == 1;
        }
        return PackedGraph.builder(id, nodeCount(), features.length / nodeCount()).features(features).edges(sources, targets).motifEdges(marks);
    }

    private static LongStream directions(long edge, boolean motif) {
        long a = edge >>> 32;
        long b = (int) edge;
        long mark = motif ? 1 : 0;
        return LongStream.of(a << 32 | b << 1 | mark, b << 32 | a << 1 | mark);
    }
}
