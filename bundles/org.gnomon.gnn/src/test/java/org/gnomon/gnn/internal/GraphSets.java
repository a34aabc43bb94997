package org.gnomon.gnn.internal;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;

/** Sets made from other sets. */
final class GraphSets {

    private GraphSets() {}

    /** The same with every feature times {@code factor}. */
    static GraphSet scaled(GraphSet set, float factor) {
        return mapped(set, graph -> copy(graph, factor).label(graph.label().orElseThrow()).build());
    }

    /** The same without any label. */
    static GraphSet withoutLabels(GraphSet set) {
        return mapped(set, graph -> copy(graph, 1).build());
    }

    /** Only the first {@code count} graphs. */
    static GraphSet first(GraphSet set, int count) {
        return new GraphSet(set.name(), set.task(), set.featureCount(), set.classNames(), set.featureNames(), set.graphs().subList(0, count));
    }

    /** Only the first {@code count} classes are named. */
    static GraphSet withClasses(GraphSet set, int count) {
        return new GraphSet(set.name(), set.task(), set.featureCount(), set.classNames().subList(0, count), set.featureNames(), set.graphs());
    }

    private static GraphSet mapped(GraphSet set, Function<PackedGraph, PackedGraph> change) {
        List<PackedGraph> graphs = set.graphs().stream().map(change).toList();
        return new GraphSet(set.name(), set.task(), set.featureCount(), set.classNames(), set.featureNames(), graphs);
    }

    private static PackedGraph.Builder copy(PackedGraph graph, float factor) {
        float[] features = new float[graph.nodeCount() * graph.featureCount()];
        for (int i = 0; i < features.length; i++) {
            features[i] = factor * graph.feature(i / graph.featureCount(), i % graph.featureCount());
        }
        return PackedGraph.builder(graph.id(), graph.nodeCount(), graph.featureCount()).features(features)
                .edges(IntStream.range(0, graph.edgeCount()).map(graph::source).toArray(), IntStream.range(0, graph.edgeCount()).map(graph::target).toArray());
    }
}
