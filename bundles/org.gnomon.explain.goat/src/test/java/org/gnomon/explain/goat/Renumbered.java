package org.gnomon.explain.goat;

import java.util.stream.IntStream;
import org.gnomon.model.packed.PackedGraph;

/** A graph with its nodes at other places and its edges in their order. */
final class Renumbered {

    private Renumbered() {}

    /** @param place where each node goes */
    static PackedGraph of(PackedGraph graph, int[] place) {
        int width = graph.featureCount();
        float[] features = new float[graph.nodeCount() * width];
        int[] types = new int[graph.nodeCount()];
        for (int v = 0; v < graph.nodeCount(); v++) {
            types[place[v]] = graph.nodeType(v);
            for (int f = 0; f < width; f++) {
                features[place[v] * width + f] = graph.feature(v, f);
            }
        }
        float[] edgeFeatures = new float[graph.edgeCount() * graph.edgeFeatureCount()];
        for (int i = 0; i < edgeFeatures.length; i++) {
            edgeFeatures[i] = graph.edgeFeature(i / graph.edgeFeatureCount(), i % graph.edgeFeatureCount());
        }
        int[] source = IntStream.range(0, graph.edgeCount()).map(e -> place[graph.source(e)]).toArray();
        int[] target = IntStream.range(0, graph.edgeCount()).map(e -> place[graph.target(e)]).toArray();
        return PackedGraph.builder(graph.id(), graph.nodeCount(), width).features(features).edges(source, target).nodeTypes(types)
                .edgeTypes(IntStream.range(0, graph.edgeCount()).map(graph::edgeType).toArray())
                .edgeFeatures(graph.edgeFeatureCount(), edgeFeatures).build();
    }
}
