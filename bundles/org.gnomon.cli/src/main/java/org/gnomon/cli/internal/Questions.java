package org.gnomon.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;

/** Which predictions are to be explained. */
final class Questions {

    private final GraphSet data;
    private final GnnNetwork network;
    private final Optional<List<Integer>> testItems;

    /**
     * @param testItems items kept aside in training: graphs, or nodes counted through all graphs
     * @throws BadRequest (unsupported) when the network does not fit the data
     */
    Questions(GraphSet data, GnnNetwork network, Optional<List<Integer>> testItems) {
        this.data = data;
        this.network = network;
        this.testItems = testItems;
        requireFit();
    }

    private void requireFit() {
        if (data.task() != network.task()) {
            throw incompatible("it classifies " + noun(network.task()) + "s; the data is for " + noun(data.task()) + " classification");
        }
        if (data.featureCount() != network.featureCount()) {
            throw incompatible("it reads " + network.featureCount() + " features per node; the data has " + data.featureCount());
        }
        if (data.graphs().isEmpty()) {
            throw incompatible("the data has no graph");
        }
    }

    private BadRequest incompatible(String why) {
        return new BadRequest(Reason.UNSUPPORTED, "network '" + network.name() + "' does not fit data '" + data.name() + "': " + why,
                "try: gnomon data show DATA");
    }

    private static String noun(Task task) {
        return task.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The tasks.
     *
     * @param graphs indices of graphs or {@code test}; for a node task the graph that the nodes are in
     * @param nodes indices of nodes or {@code test}
     * @param target the class to explain; the predicted one where empty
     */
    List<ExplainTask> of(Optional<String> graphs, Optional<String> nodes, OptionalInt target) {
        if (target.isPresent() && (target.getAsInt() < 0 || target.getAsInt() >= network.classCount())) {
            throw new BadRequest(Reason.USAGE, "class " + target.getAsInt() + " does not exist; allowed: 0.." + (network.classCount() - 1), "");
        }
        if (nodes.isPresent() && network.task() == Task.GRAPH) {
            throw new BadRequest(Reason.USAGE, "--nodes is for node classification; network '" + network.name() + "' classifies graphs", "use --graphs");
        }
        List<ExplainTask> tasks = network.task() == Task.GRAPH ? ofGraphs(graphs.orElse(standard())) : ofNodes(graphs, nodes.orElse(standard()));
        return target.isEmpty() ? tasks : tasks.stream().map(task -> task.withTarget(target.getAsInt())).toList();
    }

    private String standard() {
        return testItems.isPresent() ? "test" : "all";
    }

    private List<ExplainTask> ofGraphs(String graphs) {
        List<Integer> chosen = graphs.equals("test") ? test(data.graphs().size()) : Indices.parse(graphs, "graph", data.graphs().size());
        return chosen.stream().map(g -> ExplainTask.ofGraph(network, data.graphs().get(g))).toList();
    }

    private List<ExplainTask> ofNodes(Optional<String> graphs, String nodes) {
        if (nodes.equals("test")) {
            return ofTestNodes();
        }
        List<ExplainTask> tasks = new ArrayList<>();
        for (int g : Indices.parse(graphs.orElse("0"), "graph", data.graphs().size())) {
            PackedGraph graph = data.graphs().get(g);
            Indices.parse(nodes, "node of graph " + g, graph.nodeCount()).forEach(v -> tasks.add(ExplainTask.ofNode(network, graph, v)));
        }
        return tasks;
    }

    private List<ExplainTask> ofTestNodes() {
        List<ExplainTask> tasks = new ArrayList<>();
        List<Integer> items = test(data.graphs().stream().mapToInt(PackedGraph::nodeCount).sum());
        int first = 0;
        for (PackedGraph graph : data.graphs()) {
            int start = first;
            items.stream().filter(i -> i >= start && i < start + graph.nodeCount())
                    .forEach(i -> tasks.add(ExplainTask.ofNode(network, graph, i - start)));
            first += graph.nodeCount();
        }
        return tasks;
    }

    private List<Integer> test(int count) {
        List<Integer> items = testItems.orElseThrow(() -> new BadRequest(Reason.USAGE,
                "'test' needs the split of a training run; there is no " + SplitFile.NAME + " beside the model", "give indices, for example 0..20"));
        if (items.stream().anyMatch(i -> i < 0 || i >= count)) {
            throw new BadRequest(Reason.USAGE, "the split of the training run is for other data: it names item "
                    + items.stream().mapToInt(Integer::intValue).max().orElse(0) + "; data '" + data.name() + "' has " + count, "give indices");
        }
        return items;
    }
}
