package org.gnomon.kernels.internal;

import java.util.Arrays;
import org.gnomon.kernels.spi.RowMath;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.PackedGraph;

/**
 * The part of a graph that can change an output, with nodes numbered anew: the whole graph, or what lies within {@code depth} hops before one node.
 *
 * <p>Nodes are in order of distance, so the rows needed after layer {@code l} are a prefix. Edges are grouped by target, in the edge order of the graph:
 * sums run in the same order whatever part is taken.
 */
public final class LocalGraph {

    /** No node is singled out: the output pools over nodes. */
    public static final int NO_ROOT = -1;

    public final int root;
    public final int nodeCount;
    /** Edges into local node {@code v} are {@code inStart[v] .. inStart[v + 1]}. */
    public final int[] inStart;
    public final int[] source;
    public final int[] target;
    /** Edges out of local node {@code v}, as indices into {@code outEdge}. */
    public final int[] outStart;
    public final int[] outEdge;
    /** Edge of the graph behind a local edge. */
    public final int[] graphEdge;
    /** Local edge of an edge of the graph, or -1. */
    public final int[] localEdge;
    /** Node of the graph behind a local node. */
    public final int[] graphNode;
    private final int[] neededAfter;

    private LocalGraph(PackedGraph graph, int root, int[] nodes, int[] localNode, int[] neededAfter) {
        this.root = root;
        this.nodeCount = nodes.length;
        this.graphNode = nodes;
        this.neededAfter = neededAfter;
        inStart = new int[nodeCount + 1];
        int receivers = neededAfter[1];
        for (int v = 0; v < nodeCount; v++) {
            inStart[v + 1] = inStart[v] + (v < receivers ? graph.inDegree(nodes[v]) : 0);
        }
        int edges = inStart[nodeCount];
        source = new int[edges];
        target = new int[edges];
        graphEdge = new int[edges];
        localEdge = new int[graph.edgeCount()];
        Arrays.fill(localEdge, -1);
        collectEdges(graph, localNode, receivers);
        outStart = new int[nodeCount + 1];
        outEdge = new int[edges];
        groupBySource();
    }

    /** All of {@code graph}; {@code depth} layers read it. */
    public static LocalGraph whole(PackedGraph graph, int depth) {
        int[] nodes = new int[graph.nodeCount()];
        for (int v = 0; v < nodes.length; v++) {
            nodes[v] = v;
        }
        int[] needed = new int[depth + 1];
        Arrays.fill(needed, nodes.length);
        return new LocalGraph(graph, NO_ROOT, nodes, nodes, needed);
    }

    /** What {@code depth} layers carry to {@code node}: breadth first against the edges. */
    public static LocalGraph before(PackedGraph graph, int node, int depth) {
        int[] localNode = new int[graph.nodeCount()];
        Arrays.fill(localNode, -1);
        int[] nodes = new int[16];
        int[] needed = new int[depth + 1];
        nodes[0] = node;
        localNode[node] = 0;
        int count = 1;
        needed[depth] = 1;
        int next = 0;
        for (int hop = 1; hop <= depth; hop++) {
            for (int end = count; next < end; next++) {
                int reader = nodes[next];
                for (int k = 0; k < graph.inDegree(reader); k++) {
                    int sender = graph.source(graph.incoming(reader, k));
                    if (localNode[sender] < 0) {
                        localNode[sender] = count;
                        nodes = count == nodes.length ? Arrays.copyOf(nodes, 2 * count) : nodes;
                        nodes[count++] = sender;
                    }
                }
            }
            needed[depth - hop] = count;
        }
        return new LocalGraph(graph, 0, Arrays.copyOf(nodes, count), localNode, needed);
    }

    private void collectEdges(PackedGraph graph, int[] localNode, int receivers) {
        for (int v = 0; v < receivers; v++) {
            for (int e = inStart[v]; e < inStart[v + 1]; e++) {
                graphEdge[e] = graph.incoming(graphNode[v], e - inStart[v]);
                localEdge[graphEdge[e]] = e;
                source[e] = localNode[graph.source(graphEdge[e])];
                target[e] = v;
            }
        }
    }

    private void groupBySource() {
        for (int v : source) {
            outStart[v + 1]++;
        }
        for (int v = 0; v < nodeCount; v++) {
            outStart[v + 1] += outStart[v];
        }
        int[] next = Arrays.copyOf(outStart, nodeCount);
        for (int e = 0; e < source.length; e++) {
            outEdge[next[source[e]]++] = e;
        }
    }

    /** Units with an edge in this part, ascending. */
    int[] reachable(EdgeUnits units) {
        int[] reached = new int[Math.min(units.count(), edgeCount())];
        int count = 0;
        for (int unit = 0; unit < units.count(); unit++) {
            if (reaches(units, unit)) {
                reached[count++] = unit;
            }
        }
        return Arrays.copyOf(reached, count);
    }

    private boolean reaches(EdgeUnits units, int unit) {
        for (int k = 0; k < units.size(unit); k++) {
            if (localEdge[units.edge(unit, k)] >= 0) {
                return true;
            }
        }
        return false;
    }

    public int edgeCount() {
        return source.length;
    }

    /** Rows {@code 0 .. needed - 1} matter after layer {@code layers}; after layer 0 that is every node. */
    int neededAfter(int layers) {
        return neededAfter[layers];
    }

    /** Feature rows of the local nodes, padded. */
    public double[] features(PackedGraph graph) {
        int width = RowMath.padded(graph.featureCount());
        double[] rows = new double[nodeCount * width];
        for (int v = 0; v < nodeCount; v++) {
            for (int f = 0; f < graph.featureCount(); f++) {
                rows[v * width + f] = graph.feature(graphNode[v], f);
            }
        }
        return rows;
    }
}
