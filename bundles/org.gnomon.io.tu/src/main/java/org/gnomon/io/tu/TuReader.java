package org.gnomon.io.tu;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gnomon.api.Run;
import org.gnomon.api.io.Limits;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.model.packed.RefusedInput;

/** Reads one set: its columns first, then it cuts them into graphs. */
final class TuReader {

    private final TuParts parts;
    private final Limits limits;
    private final Run run;

    TuReader(TuParts parts, Limits limits, Run run) {
        this.parts = parts;
        this.limits = limits;
        this.run = run;
    }

    GraphSet read() throws IOException {
        int[] rawClasses = graphLabels();
        int[] graphOf = graphOfNode(rawClasses.length);
        NodeFeatures features = NodeFeatures.read(parts, graphOf.length, run);
        EdgeTable edges = EdgeTable.read(parts, graphOf, run);
        LabelNames names = LabelNames.read(parts);
        int[] classes = IntStream.of(rawClasses).distinct().sorted().toArray();
        List<PackedGraph> graphs = cut(graphOf, features, edges, rawClasses, classes);
        List<String> classNames = IntStream.of(classes).mapToObj(c -> names.classes().getOrDefault(c, Integer.toString(c))).toList();
        return new GraphSet(parts.set(), GnnNetwork.Task.GRAPH, features.width(), classNames, features.names(names.nodes()), graphs);
    }

    private int[] graphLabels() throws IOException {
        try (NumberLines lines = parts.lines(TuParts.GRAPH_LABELS)) {
            int[] labels = new Columns(run).upTo(limits.maxItems(), "graph label", lines);
            if (labels.length == 0) {
                throw new RefusedInput(parts.part(TuParts.GRAPH_LABELS), "", "the file is empty; a set has at least one graph");
            }
            return labels;
        }
    }

    /** Graph of each node from 0; graphs are runs of nodes, none is empty. */
    private int[] graphOfNode(int graphs) throws IOException {
        String part = parts.part(TuParts.GRAPH_OF_NODE);
        try (NumberLines lines = parts.lines(TuParts.GRAPH_OF_NODE)) {
            int[] graphOf = new Columns(run).upTo(limits.maxNodes(), "graph number", lines);
            int last = 0;
            for (int node = 0; node < graphOf.length; node++) {
                int graph = graphOf[node];
                if (graph != last && graph != last + 1 || graph < 1 || graph > graphs) {
                    throw new RefusedInput(part, "line " + (node + 1), "graph number " + graph + " after " + last
                            + "; numbers go up by 0 or 1, from 1 to " + graphs + ", the number of graph labels");
                }
                last = graph;
                graphOf[node] = graph - 1;
            }
            if (last != graphs) {
                throw new RefusedInput(part, "line " + graphOf.length, "the nodes end with graph " + last + "; " + parts.part(TuParts.GRAPH_LABELS)
                        + " has " + graphs + " graphs");
            }
            return graphOf;
        }
    }

    private List<PackedGraph> cut(int[] graphOf, NodeFeatures features, EdgeTable edges, int[] rawClasses, int[] classes) {
        run.phase("read " + parts.set(), rawClasses.length);
        List<PackedGraph> graphs = new ArrayList<>(rawClasses.length);
        int node = 0;
        int edge = 0;
        for (int g = 0; g < rawClasses.length; g++) {
            int firstNode = node;
            int firstEdge = edge;
            while (node < graphOf.length && graphOf[node] == g) {
                node++;
            }
            while (edge < edges.count() && edges.source(edge) < node) {
                edge++;
            }
            PackedGraph.Builder graph = PackedGraph.builder(parts.set() + "/" + g, node - firstNode, features.width())
                    .features(features.rows(firstNode, node)).label(Arrays.binarySearch(classes, rawClasses[g]));
            graphs.add(edges.addTo(graph, firstEdge, edge, firstNode).build());
            run.step();
        }
        return graphs;
    }
}
