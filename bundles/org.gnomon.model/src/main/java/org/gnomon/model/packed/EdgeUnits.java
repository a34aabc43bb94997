package org.gnomon.model.packed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The undirected edges of a graph, which explanations choose from: entries {@code (a,b)} and {@code (b,a)} form one unit, in the order of first
 * occurrence. An entry without reverse is a unit of its own, parallel entries share a unit, edges of different types never do, and self loops are left
 * out.
 *
 * <p>Source: EiG-Search (ICML 2024); official code keeps directed entries, which can choose half an edge.
 */
public final class EdgeUnits {

    private record Ends(int low, int high, int type) {}

    private final int[][] edges;
    private final int[] unitOfEdge;

    private EdgeUnits(int[][] edges, int[] unitOfEdge) {
        this.edges = edges;
        this.unitOfEdge = unitOfEdge;
    }

    /** Groups the edges of {@code graph}; time and memory O(m). */
    public static EdgeUnits of(PackedGraph graph) {
        Map<Ends, Integer> units = new HashMap<>();
        List<List<Integer>> members = new ArrayList<>();
        int[] unitOfEdge = new int[graph.edgeCount()];
        for (int e = 0; e < unitOfEdge.length; e++) {
            int a = graph.source(e);
            int b = graph.target(e);
            if (a == b) {
                unitOfEdge[e] = -1;
                continue;
            }
            int unit = units.computeIfAbsent(new Ends(Math.min(a, b), Math.max(a, b), graph.edgeType(e)), k -> {
                members.add(new ArrayList<>());
                return members.size() - 1;
            });
            members.get(unit).add(e);
            unitOfEdge[e] = unit;
        }
        int[][] edges = members.stream().map(m -> m.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
        return new EdgeUnits(edges, unitOfEdge);
    }

    /** Number of units, {@code u}. */
    public int count() {
        return edges.length;
    }

    /** Number of directed entries in {@code unit}. */
    public int size(int unit) {
        return edges[unit].length;
    }

    /** The {@code k}-th directed edge of {@code unit}. */
    public int edge(int unit, int k) {
        return edges[unit][k];
    }

    /** The unit of directed edge {@code edge}, or -1 for a self loop. */
    public int unitOf(int edge) {
        return unitOfEdge[edge];
    }

    /** The values of the directed edges of every unit together: {@code [m] -> [u]}; self loops are left out. */
    public double[] sums(double[] edgeValues) {
        double[] sums = new double[edges.length];
        for (int e = 0; e < unitOfEdge.length; e++) {
            if (unitOfEdge[e] >= 0) {
                sums[unitOfEdge[e]] += edgeValues[e];
            }
        }
        return sums;
    }

    /** Sets the entries of {@code edgeValues [m]} that belong to {@code unit}. */
    public void set(double[] edgeValues, int unit, double value) {
        for (int edge : edges[unit]) {
            edgeValues[edge] = value;
        }
    }
}
