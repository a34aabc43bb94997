package org.gnomon.kernels.internal.tape;

import java.util.stream.IntStream;
import org.gnomon.model.packed.PackedGraph;

/** A graph with an edge less, built anew. */
final class Removed {

    private Removed() {}

    static PackedGraph edge(PackedGraph graph, int removed) {
        int[] kept = IntStream.range(0, graph.edgeCount()).filter(e -> e != removed).toArray();
        float[] features = new float[graph.nodeCount() * graph.featureCount()];
        for (int i = 0; i < features.length; i++) {
            features[i] = graph.feature(i / graph.featureCount(), i % graph.featureCount());
        }
        float[] edgeFeatures = new float[kept.length * graph.edgeFeatureCount()];
        for (int i = 0; i < edgeFeatures.length; i++) {
            edgeFeatures[i] = graph.edgeFeature(kept[i / graph.edgeFeatureCount()], i % graph.edgeFeatureCount());
        }
        return PackedGraph.builder(graph.id(), graph.nodeCount(), graph.featureCount()).features(features)
                .edges(IntStream.of(kept).map(graph::source).toArray(), IntStream.of(kept).map(graph::target).toArray())
                .edgeTypes(IntStream.of(kept).map(graph::edgeType).toArray()).edgeFeatures(graph.edgeFeatureCount(), edgeFeatures)
                .nodeTypes(IntStream.range(0, graph.nodeCount()).map(graph::nodeType).toArray()).build();
    }
}
