package org.gnomon.io.tu;

import java.io.IOException;
import java.util.Arrays;
import org.gnomon.api.Run;
import org.gnomon.model.packed.PackedGraph;

/**
 * The directed edges of a whole set without self loops, sorted by (source, target), each once. An edge is one {@code long}: source 31 bits, target
 * 31 bits, ground-truth mark 1 bit, so that sorting keeps the three together; 8 bytes an edge.
 */
final class EdgeTable {

    private static final long NODE_BITS = Integer.MAX_VALUE;

    private final long[] edges;
    private final boolean marked;

    private EdgeTable(long[] edges, boolean marked) {
        this.edges = edges;
        this.marked = marked;
    }

    /**
     * Reads and checks the edges.
     *
     * @param graphOf graph of each node
     */
    static EdgeTable read(TuParts parts, int[] graphOf, Run run) throws IOException {
        Columns columns = new Columns(run);
        long[] edges = endpoints(parts, graphOf, columns);
        if (parts.has(TuParts.EDGE_LABELS)) {
            try (NumberLines lines = parts.lines(TuParts.EDGE_LABELS)) {
                columns.exactly(edges.length, "edge label", "edge", lines);
            }
        }
        boolean marked = parts.has(TuParts.EDGE_TRUTH);
        if (marked) {
            mark(edges, parts, columns);
        }
        return new EdgeTable(tidy(edges), marked);
    }

    private static long[] endpoints(TuParts parts, int[] graphOf, Columns columns) throws IOException {
        int max = parts.limits().maxEdges();
        long[] edges = new long[Math.min(max, 1024)];
        int count = 0;
        try (NumberLines lines = parts.lines(TuParts.EDGES)) {
            while (columns.next(lines)) {
                if (count == max) {
                    throw lines.refused("more edges than the limit of " + max);
                }
                if (count == edges.length) {
                    edges = Arrays.copyOf(edges, (int) Math.min(max, 2L * count));
                }
                edges[count++] = edge(lines, graphOf);
            }
        }
        return Arrays.copyOf(edges, count);
    }

    private static long edge(NumberLines lines, int[] graphOf) {
        int source = node(lines, "source of the edge", graphOf.length);
        if (!lines.comma()) {
            throw lines.refused("an edge needs two nodes, 'source, target'");
        }
        int target = node(lines, "target of the edge", graphOf.length);
        lines.end("two nodes");
        if (graphOf[source] != graphOf[target]) {
            throw lines.refused("edge from node " + (source + 1) + " of graph " + (graphOf[source] + 1) + " to node " + (target + 1) + " of graph "
                    + (graphOf[target] + 1) + "; both nodes must be in one graph");
        }
        return (long) source << 32 | (long) target << 1;
    }

    private static int node(NumberLines lines, String what, int nodes) {
        int node = lines.integer(what);
        if (node < 1 || node > nodes) {
            throw lines.refused(what + " is node " + node + ", which does not exist; the set has nodes 1.." + nodes);
        }
        return node - 1;
    }

    private static void mark(long[] edges, TuParts parts, Columns columns) throws IOException {
        try (NumberLines lines = parts.lines(TuParts.EDGE_TRUTH)) {
            for (int e = 0; e < edges.length; e++) {
                Columns.require(columns.next(lines), lines, edges.length, "edge");
                int mark = lines.integer("ground-truth mark");
                lines.end("one ground-truth mark");
                if (mark != 0 && mark != 1) {
                    throw lines.refused("ground-truth mark is " + mark + "; allowed: 0, 1");
                }
                edges[e] |= mark;
            }
            Columns.require(!columns.next(lines), lines, edges.length, "edge");
        }
    }

    /** Sorts, drops self loops and repeats; a repeated edge is marked where one of its entries is. */
    private static long[] tidy(long[] edges) {
        Arrays.sort(edges);
        int kept = 0;
        for (long edge : edges) {
            if (source(edge) == target(edge)) {
                continue;
            }
            if (kept > 0 && edges[kept - 1] >>> 1 == edge >>> 1) {
                edges[kept - 1] |= edge;
            } else {
                edges[kept++] = edge;
            }
        }
        return Arrays.copyOf(edges, kept);
    }

    private static int source(long edge) {
        return (int) (edge >>> 32);
    }

    private static int target(long edge) {
        return (int) (edge >>> 1 & NODE_BITS);
    }

    int count() {
        return edges.length;
    }

    int source(int edge) {
        return source(edges[edge]);
    }

    /** Adds the edges {@code from..to-1} to a graph that begins at node {@code firstNode}, with their marks where the set has ground truth. */
    PackedGraph.Builder addTo(PackedGraph.Builder graph, int from, int to, int firstNode) {
        int[] sources = new int[to - from];
        int[] targets = new int[to - from];
        boolean[] marks = new boolean[to - from];
        for (int e = from; e < to; e++) {
            sources[e - from] = source(edges[e]) - firstNode;
            targets[e - from] = target(edges[e]) - firstNode;
            marks[e - from] = (edges[e] & 1) == 1;
        }
        graph.edges(sources, targets);
        return marked ? graph.motifEdges(marks) : graph;
    }
}
