package org.gnomon.report.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.SequencedSet;
import java.util.stream.IntStream;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.PackedGraph;

/**
 * Which nodes of a graph are drawn: all of a small graph; for a node to explain, what its network can see; of a large graph, what lies nearest to the
 * explanations.
 *
 * @param nodes in rising order
 * @param note what is left out, as a sentence; empty where nothing is
 */
record DrawnPart(int[] nodes, String note) {

    /** Above this a drawing is a hairball. */
    static final int MAX_WHOLE = 160;
    /** Nodes drawn of what is too large. */
    static final int MAX_PART = 80;

    static DrawnPart of(ExplainTask task, EdgeUnits units, List<Explanation> explanations) {
        PackedGraph graph = task.graph();
        List<Integer> ends = chosenEnds(graph, units, explanations);
        return task.node().isPresent() ? around(task, ends) : near(graph, ends);
    }

    private static DrawnPart near(PackedGraph graph, List<Integer> ends) {
        int n = graph.nodeCount();
        if (n <= MAX_WHOLE) {
            return new DrawnPart(IntStream.range(0, n).toArray(), "");
        }
        List<Integer> starts = ends.isEmpty() ? List.of(0) : ends;
        SequencedSet<Integer> nodes = first(new Reach(graph, starts, n).order);
        return new DrawnPart(sorted(nodes), "Drawn: the " + nodes.size() + " of " + n + " nodes nearest to the explanations.");
    }

    private static DrawnPart around(ExplainTask task, List<Integer> ends) {
        int n = task.graph().nodeCount();
        int node = task.node().getAsInt();
        int hops = task.network().layers().size();
        Reach reach = new Reach(task.graph(), List.of(node), hops);
        SequencedSet<Integer> nodes = new LinkedHashSet<>(List.of(node));
        for (int end : ends) {
            if (reach.hop[end] >= 0 && nodes.size() + hops <= MAX_PART) {
                nodes.addAll(reach.path(end));
            }
        }
        nodes.addAll(reach.order);
        int seen = nodes.size();
        String what = "the " + hops + "-hop neighbourhood of node " + node + ", all that the network sees for it: ";
        if (seen == n && n <= MAX_PART) {
            return new DrawnPart(sorted(nodes), "");
        }
        return seen <= MAX_PART ? new DrawnPart(sorted(nodes), "Drawn: " + what + seen + " of " + n + " nodes.")
                : new DrawnPart(sorted(first(nodes)), "Drawn: " + MAX_PART + " of the " + seen + " nodes in " + what.replace(": ", ".")
                        + " Nodes of explanations and near nodes come first.");
    }

    private static SequencedSet<Integer> first(Iterable<Integer> nodes) {
        SequencedSet<Integer> kept = new LinkedHashSet<>();
        for (int node : nodes) {
            if (kept.size() == MAX_PART) {
                break;
            }
            kept.add(node);
        }
        return kept;
    }

    private static int[] sorted(SequencedSet<Integer> nodes) {
        return nodes.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /** Ends of chosen edges, the most important edge of every explanation first. */
    private static List<Integer> chosenEnds(PackedGraph graph, EdgeUnits units, List<Explanation> explanations) {
        List<int[]> chosen = explanations.stream().map(Explanation::selectedUnits).toList();
        int longest = chosen.stream().mapToInt(c -> c.length).max().orElse(0);
        SequencedSet<Integer> ends = new LinkedHashSet<>();
        for (int rank = 0; rank < longest; rank++) {
            for (int[] selected : chosen) {
                if (rank < selected.length) {
                    int edge = units.edge(selected[rank], 0);
                    ends.add(graph.source(edge));
                    ends.add(graph.target(edge));
                }
            }
        }
        return List.copyOf(ends);
    }

    /** Breadth-first search against the direction of messages. */
    private static final class Reach {

        private final int[] hop;
        private final int[] parent;
        private final List<Integer> order = new ArrayList<>();

        Reach(PackedGraph graph, List<Integer> starts, int maxHops) {
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

        /** From the start to {@code node}, so that what is drawn hangs together. */
        List<Integer> path(int node) {
            List<Integer> path = new ArrayList<>();
            for (int v = node; v >= 0; v = parent[v]) {
                path.addFirst(v);
            }
            return path;
        }
    }

    /** Place of {@code node} among the nodes drawn, or empty. */
    OptionalInt place(int node) {
        int place = Arrays.binarySearch(nodes, node);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
