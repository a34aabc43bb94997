package com.example.explain.betweenness;

import java.util.Arrays;
import org.gnomon.api.Run;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.PackedGraph;

/**
 * How many shortest paths go over an edge. Directed edges are followed in their direction; parallel ones are ways of their own. Source: Brandes, A Faster
 * Algorithm for Betweenness Centrality, 2001, with the edges of Girvan and Newman, Community structure in social and biological networks, PNAS 2002.
 */
final class EdgeBetweenness {

    private final PackedGraph graph;
    private final int[] first;
    private final int[] outgoing;
    private final double[] byEdge;
    private final int[] order;
    private final int[] distance;
    private final double[] paths;
    private final double[] dependency;

    private EdgeBetweenness(PackedGraph graph) {
        this.graph = graph;
        int nodes = graph.nodeCount();
        first = new int[nodes + 1];
        outgoing = new int[graph.edgeCount()];
        byEdge = new double[graph.edgeCount()];
        order = new int[nodes];
        distance = new int[nodes];
        paths = new double[nodes];
        dependency = new double[nodes];
        sortBySource();
    }

    private void sortBySource() {
        for (int edge = 0; edge < outgoing.length; edge++) {
            first[graph.source(edge) + 1]++;
        }
        Arrays.parallelPrefix(first, Integer::sum);
        int[] next = first.clone();
        for (int edge = 0; edge < outgoing.length; edge++) {
            outgoing[next[graph.source(edge)]++] = edge;
        }
    }

    /**
     * The sum over all pairs s, t of nodes of the share of the shortest paths from s to t that use the unit in any direction, {@code [u]}; 0 or more.
     * {@code O(nodes (nodes + edges))}, one step of {@code run} per node.
     */
    static double[] of(PackedGraph graph, EdgeUnits units, Run run) {
        run.phase("shortest paths", graph.nodeCount());
        EdgeBetweenness betweenness = new EdgeBetweenness(graph);
        for (int source = 0; source < graph.nodeCount(); source++) {
            run.step();
            betweenness.collect(betweenness.search(source));
        }
        return units.sums(betweenness.byEdge);
    }

    /** Counts shortest paths from {@code source}; returns how many nodes it reaches, which lie in {@code order} by distance. */
    private int search(int source) {
        Arrays.fill(distance, -1);
        Arrays.fill(paths, 0);
        distance[source] = 0;
        paths[source] = 1;
        order[0] = source;
        int reached = 1;
        for (int at = 0; at < reached; at++) {
            int node = order[at];
            for (int i = first[node]; i < first[node + 1]; i++) {
                int target = graph.target(outgoing[i]);
                if (distance[target] < 0) {
                    distance[target] = distance[node] + 1;
                    order[reached++] = target;
                }
                if (distance[target] == distance[node] + 1) {
                    paths[target] += paths[node];
                }
            }
        }
        return reached;
    }

    /** Hands the dependency of each node on to the edges that lead to it, the farthest first. */
    private void collect(int reached) {
        Arrays.fill(dependency, 0);
        for (int at = reached - 1; at >= 0; at--) {
            int node = order[at];
            for (int i = first[node]; i < first[node + 1]; i++) {
                int target = graph.target(outgoing[i]);
                if (distance[target] == distance[node] + 1) {
                    double share = paths[node] / paths[target] * (1 + dependency[target]);
                    byEdge[outgoing[i]] += share;
                    dependency[node] += share;
                }
            }
        }
    }
}
