package org.gnomon.report.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.SequencedSet;
import java.util.Set;
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
    /** Edges drawn of what is too large; the ends of explanations are drawn even when they bring more. */
    static final int MAX_EDGES = 120;

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
        SequencedSet<Integer> nodes = first(graph, ends.isEmpty() ? List.of(0) : ends, n);
        return new DrawnPart(sorted(nodes), "Drawn: the " + nodes.size() + " of " + n + " nodes nearest to the explanations.");
    }

    private static DrawnPart around(ExplainTask task, List<Integer> ends) {
        PackedGraph graph = task.graph();
        int n = graph.nodeCount();
        int node = task.node().getAsInt();
        int hops = task.network().depth();
        Reach reach = new Reach(graph, List.of(node), hops);
        int seen = reach.order().size();
        String what = "the " + hops + "-hop neighbourhood of node " + node + ", all that the network sees for it";
        if (seen <= MAX_PART && edgesWithin(graph, reach.order()) <= MAX_EDGES) {
            String note = seen == n ? "" : "Drawn: " + what + ": " + seen + " of " + n + " nodes.";
            return new DrawnPart(sorted(new LinkedHashSet<>(reach.order())), note);
        }
        SequencedSet<Integer> important = new LinkedHashSet<>(List.of(node));
        ends.stream().filter(reach::holds).map(reach::path).filter(path -> important.size() + hops <= MAX_PART).forEach(important::addAll);
        SequencedSet<Integer> nodes = first(graph, List.copyOf(important), hops);
        nodes.retainAll(new HashSet<>(reach.order()));
        return new DrawnPart(sorted(nodes), "Drawn: " + nodes.size() + " of the " + seen + " nodes in " + what
                + ". Nodes of explanations and near nodes come first.");
    }

    private static int edgesWithin(PackedGraph graph, List<Integer> nodes) {
        return nodes.stream().mapToInt(graph::inDegree).sum() / 2;
    }

    /** {@code starts} and what is nearest to them, as long as there is room for the nodes and their edges. */
    private static SequencedSet<Integer> first(PackedGraph graph, List<Integer> starts, int maxHops) {
        SequencedSet<Integer> kept = new LinkedHashSet<>();
        Set<Integer> important = Set.copyOf(starts);
        int edges = 0;
        for (int node : new Reach(graph, starts, maxHops).order()) {
            int more = (int) IntStream.range(0, graph.inDegree(node)).filter(k -> kept.contains(graph.source(graph.incoming(node, k)))).count();
            if (kept.size() < MAX_PART && (important.contains(node) || edges + more <= MAX_EDGES)) {
                kept.add(node);
                edges += more;
            }
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

    /** Place of {@code node} among the nodes drawn, or empty. */
    OptionalInt place(int node) {
        int place = Arrays.binarySearch(nodes, node);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
