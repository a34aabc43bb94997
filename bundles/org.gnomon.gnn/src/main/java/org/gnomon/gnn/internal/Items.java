package org.gnomon.gnn.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;

/**
 * What is classified: the graphs of a set, or the nodes of all its graphs, counted through.
 *
 * @param labels class of each item
 */
record Items(GraphSet data, int[] labels) {

    private static final String HINT = "try: gnomon data show DATA";

    /** @throws BadRequest (usage) when a label is missing or not a class of the set, or the nodes have no features */
    static Items of(GraphSet data) {
        if (data.featureCount() == 0) {
            throw new BadRequest(Reason.USAGE, "set '" + data.name() + "' has no node features; training needs one at least", HINT);
        }
        Items items = new Items(data, data.graphs().stream().flatMapToInt(graph -> labels(data, graph)).toArray());
        for (int label : items.labels) {
            if (label >= data.classCount()) {
                throw new BadRequest(Reason.USAGE, "label " + label + " in set '" + data.name() + "' is no class of it; allowed: 0.."
                        + (data.classCount() - 1), HINT);
            }
        }
        return items;
    }

    private static IntStream labels(GraphSet data, PackedGraph graph) {
        if (data.task() == Task.NODE && graph.hasNodeLabels()) {
            return IntStream.range(0, graph.nodeCount()).map(graph::nodeLabel);
        }
        if (data.task() == Task.GRAPH && graph.label().isPresent()) {
            return IntStream.of(graph.label().getAsInt());
        }
        throw new BadRequest(Reason.USAGE, "graph '" + graph.id() + "' has no " + (data.task() == Task.NODE ? "node labels" : "label")
                + "; training needs one for every " + (data.task() == Task.NODE ? "node" : "graph"), HINT);
    }

    int count() {
        return labels.length;
    }

    boolean nodes() {
        return data.task() == Task.NODE;
    }

    /** The classes of some items. */
    int[] labels(List<Integer> chosen) {
        return chosen.stream().mapToInt(item -> labels[item]).toArray();
    }

    /** The graphs that some items need: those graphs themselves, or all for nodes. */
    List<PackedGraph> graphs(List<Integer> chosen) {
        return nodes() ? data.graphs() : chosen.stream().map(data.graphs()::get).toList();
    }

    /** Cuts items into batches; nodes stay together, because every one needs the whole graph. */
    List<List<Integer>> batches(List<Integer> chosen, int size) {
        if (nodes()) {
            return List.of(chosen);
        }
        List<List<Integer>> batches = new ArrayList<>();
        for (int from = 0; from < chosen.size(); from += size) {
            batches.add(chosen.subList(from, Math.min(from + size, chosen.size())));
        }
        return batches;
    }
}
