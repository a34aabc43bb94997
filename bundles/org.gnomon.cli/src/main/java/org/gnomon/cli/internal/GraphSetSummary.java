package org.gnomon.cli.internal;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.report.Json;

/**
 * What a graph set holds.
 *
 * @param edges undirected edges of each graph
 * @param classes number of graphs, or nodes, of each class
 */
record GraphSetSummary(GraphSet set, String source, IntSummaryStatistics nodes, IntSummaryStatistics edges, List<Long> classes, boolean motifs) {

    static GraphSetSummary of(Loaded<GraphSet> loaded) {
        GraphSet set = loaded.value();
        List<PackedGraph> graphs = set.graphs();
        int[] labels = graphs.stream().flatMapToInt(g -> labels(set.task(), g)).toArray();
        List<Long> classes = IntStream.range(0, set.classCount()).mapToObj(c -> IntStream.of(labels).filter(l -> l == c).count()).toList();
        return new GraphSetSummary(set, loaded.call().method().id() + " " + loaded.call().method().version(),
                graphs.stream().mapToInt(PackedGraph::nodeCount).summaryStatistics(),
                graphs.stream().mapToInt(g -> EdgeUnits.of(g).count()).summaryStatistics(), classes, graphs.stream().anyMatch(PackedGraph::hasMotif));
    }

    private static IntStream labels(Task task, PackedGraph graph) {
        if (task == Task.GRAPH) {
            return graph.label().stream();
        }
        return graph.hasNodeLabels() ? IntStream.range(0, graph.nodeCount()).map(graph::nodeLabel) : IntStream.empty();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(set.name() + ": " + set.task().name().toLowerCase(Locale.ROOT) + " classification, " + Numbers.count(set.graphs().size(), "graph") + ", by "
                + source);
        lines.add("  nodes     " + range(nodes));
        lines.add("  edges     " + range(edges) + ", undirected");
        lines.add("  features  " + set.featureCount() + (set.featureNames().isEmpty() ? "" : ": " + String.join(" ", set.featureNames())));
        lines.add("  classes   " + IntStream.range(0, set.classCount()).mapToObj(c -> set.classNames().get(c) + " " + classes.get(c))
                .collect(Collectors.joining(", ")));
        lines.add("  motifs    " + (motifs ? "known" : "not known"));
        return lines;
    }

    private static String range(IntSummaryStatistics values) {
        return values.getCount() <= 1 ? Long.toString(values.getSum())
                : values.getSum() + " in all, " + values.getMin() + " to " + values.getMax() + " a graph, mean " + Numbers.text(values.getAverage());
    }

    JsonObject json() {
        JsonObject json = Json.document();
        json.addProperty("name", set.name());
        json.addProperty("source", source);
        json.addProperty("task", set.task().name().toLowerCase(Locale.ROOT));
        json.addProperty("graphs", set.graphs().size());
        json.addProperty("nodes", nodes.getSum());
        json.addProperty("edges", edges.getSum());
        json.addProperty("features", set.featureCount());
        json.add("featureNames", Json.strings(set.featureNames()));
        json.add("classNames", Json.strings(set.classNames()));
        json.add("classSizes", Json.array(classes, JsonPrimitive::new));
        json.addProperty("motifs", motifs);
        return json;
    }
}
