package org.gnomon.report.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.PackedGraph;

/** Which nodes can send to given ones, nearest first: breadth-first search against the direction of messages. */
final class Reach {

    private final PackedGraph graph;
    private final int maxHops;
    private final int[] hop;
    private final int[] parent;
    private final List<Integer> order = new ArrayList<>();

    Reach(PackedGraph graph, List<Integer> starts, int maxHops) {
        this.graph = graph;
        this.maxHops = maxHops;
        hop = new int[graph.nodeCount()];
        parent = new int[graph.nodeCount()];
        Arrays.fill(hop, -1);
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        starts.forEach(s -> visit(s, -1, queue));
        while (!queue.isEmpty()) {
            int node = queue.remove();
            for (int k = 0; k < graph.inDegree(node) && hop[node] < maxHops; k++) {
                visit(graph.source(graph.incoming(node, k)), node, queue);
            }
        }
    }

    private void visit(int node, int from, ArrayDeque<Integer> queue) {
        if (hop[node] < 0) {
            hop[node] = from < 0 ? 0 : hop[from] + 1;
            parent[node] = from;
            order.add(node);
            queue.add(node);
        }
    }

    /** The nodes reached, starts first. */
    List<Integer> order() {
        return order;
    }

    boolean holds(int node) {
        return hop[node] >= 0;
    }

    /** Whether a message over an edge of {@code unit} can arrive within the hops. */
    boolean carries(EdgeUnits units, int unit) {
        for (int k = 0; k < units.size(unit); k++) {
            int end = hop[graph.target(units.edge(unit, k))];
            if (0 <= end && end < maxHops) {
                return true;
            }
        }
        return false;
    }

    /** From the start to {@code node}, so that what is drawn hangs together. */
    List<Integer> path(int node) {
        List<Integer> path = new ArrayList<>();
        for (int v = node; v >= 0; v = parent[v]) {
            path.addFirst(v);
        }
        return path;
    }
}
