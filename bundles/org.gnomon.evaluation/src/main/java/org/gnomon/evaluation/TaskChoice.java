package org.gnomon.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.explain.Background;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;

/** Which predictions are to be explained. */
public final class TaskChoice {

    /** What a training used the items for, by index: graphs, or nodes counted through all graphs. */
    public record Use(List<Integer> training, List<Integer> test) {

        public Use {
            training = List.copyOf(training);
            test = List.copyOf(test);
        }
    }

    private final GraphSet data;
    private final Gnn network;
    private final Optional<Use> use;

    /**
     * @param use what the training of the network used the items for, where it is known
     * @throws BadRequest (unsupported) when the network does not fit the data
     */
    public TaskChoice(GraphSet data, Gnn network, Optional<Use> use) {
        this.data = data;
        this.network = network;
        this.use = use;
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
     * The tasks, and as their background the items of the training, or all items, without those explained as long as others are left.
     *
     * @param graphs indices of graphs or {@code test}; for a node task the graph that the nodes are in
     * @param nodes indices of nodes or {@code test}
     * @param target the class to explain; the predicted one where empty
     */
    public Asked of(Optional<String> graphs, Optional<String> nodes, OptionalInt target) {
        if (target.isPresent() && (target.getAsInt() < 0 || target.getAsInt() >= network.classCount())) {
            throw new BadRequest(Reason.USAGE, "class " + target.getAsInt() + " does not exist; allowed: 0.." + (network.classCount() - 1), "");
        }
        if (nodes.isPresent() && network.task() == Task.GRAPH) {
            throw new BadRequest(Reason.USAGE, "nodes are for node classification; network '" + network.name() + "' classifies graphs",
                    "ask for graphs");
        }
        List<ExplainTask> items = items();
        List<Integer> chosen = network.task() == Task.GRAPH ? graphs(graphs.orElse(standard()), items.size())
                : nodes(graphs, nodes.orElse(standard()), items.size());
        List<ExplainTask> tasks = chosen.stream().map(items::get).map(task -> target.isEmpty() ? task : task.withTarget(target.getAsInt())).toList();
        return new Asked(tasks, new Background(others(Set.copyOf(chosen), items.size()).stream().map(items::get).toList()));
    }

    /** What methods may learn from where nothing of the data is explained: the items of the training, or all. */
    public Background background() {
        List<ExplainTask> items = items();
        return new Background(others(Set.of(), items.size()).stream().map(items::get).toList());
    }

    /** The label of what {@code task} asks about, where it is known. */
    public static Optional<Integer> label(ExplainTask task) {
        PackedGraph graph = task.graph();
        if (task.node().isPresent()) {
            return graph.hasNodeLabels() ? Optional.of(graph.nodeLabel(task.node().getAsInt())) : Optional.empty();
        }
        return graph.label().isPresent() ? Optional.of(graph.label().getAsInt()) : Optional.empty();
    }

    private String standard() {
        return use.isPresent() ? "test" : "all";
    }

    /** A task for every graph, or for every node of every graph. */
    private List<ExplainTask> items() {
        return data.graphs().stream().flatMap(graph -> network.task() == Task.GRAPH ? Stream.of(ExplainTask.ofGraph(network, graph))
                : IntStream.range(0, graph.nodeCount()).mapToObj(node -> ExplainTask.ofNode(network, graph, node))).toList();
    }

    private List<Integer> graphs(String graphs, int count) {
        return graphs.equals("test") ? test(count) : Indices.parse(graphs, "graph", count);
    }

    private List<Integer> nodes(Optional<String> graphs, String nodes, int count) {
        if (nodes.equals("test")) {
            return test(count);
        }
        List<Integer> items = new ArrayList<>();
        for (int g : Indices.parse(graphs.orElse("0"), "graph", data.graphs().size())) {
            int first = data.graphs().subList(0, g).stream().mapToInt(PackedGraph::nodeCount).sum();
            Indices.parse(nodes, "node of graph " + g, data.graphs().get(g).nodeCount()).forEach(node -> items.add(first + node));
        }
        return items;
    }

    private List<Integer> test(int count) {
        List<Integer> items = use.orElseThrow(() -> new BadRequest(Reason.USAGE,
                "'test' needs the split of a training run; network '" + network.name() + "' came without one", "give indices, for example 0..20")).test();
        if (!fit(items, count)) {
            throw new BadRequest(Reason.USAGE, "the split of the training run is for other data: it names item "
                    + items.stream().mapToInt(Integer::intValue).max().orElse(0) + "; data '" + data.name() + "' has " + count, "give indices");
        }
        return items;
    }

    private static boolean fit(List<Integer> items, int count) {
        return items.stream().allMatch(item -> item >= 0 && item < count);
    }

    private List<Integer> others(Set<Integer> explained, int count) {
        List<Integer> all = IntStream.range(0, count).boxed().toList();
        List<Integer> known = use.map(Use::training).filter(items -> fit(items, count)).orElse(all);
        List<Integer> others = known.stream().filter(item -> !explained.contains(item)).toList();
        return others.isEmpty() ? known : others;
    }
}
