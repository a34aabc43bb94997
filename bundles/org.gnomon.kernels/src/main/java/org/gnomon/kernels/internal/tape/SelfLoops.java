package org.gnomon.kernels.internal.tape;

import java.util.Arrays;
import org.gnomon.model.packed.PackedGraph;

/**
 * The loops that some networks give every node themselves, in place of those in the graph: without features, of no type of edge, and without a gate. New
 * ones come behind the edges of the graph.
 */
final class SelfLoops {

    private SelfLoops() {}

    /** {@code graph} with a loop at every node that has none. */
    static PackedGraph added(PackedGraph graph) {
        boolean[] looped = new boolean[graph.nodeCount()];
        for (int e = 0; e < graph.edgeCount(); e++) {
            looped[graph.source(e)] |= graph.source(e) == graph.target(e);
        }
        int count = graph.edgeCount();
        int[] source = new int[count + graph.nodeCount()];
        int[] target = new int[source.length];
        for (int e = 0; e < count; e++) {
            source[e] = graph.source(e);
            target[e] = graph.target(e);
        }
        for (int v = 0; v < looped.length; v++) {
            if (!looped[v]) {
                source[count] = v;
                target[count++] = v;
            }
        }
        return attributed(graph, Arrays.copyOf(source, count), Arrays.copyOf(target, count));
    }

    private static PackedGraph attributed(PackedGraph graph, int[] source, int[] target) {
        PackedGraph.Builder builder = PackedGraph.builder(graph.id(), graph.nodeCount(), graph.featureCount()).features(features(graph))
                .edges(source, target);
        int width = graph.edgeFeatureCount();
        float[] features = new float[source.length * width];
        int[] types = new int[source.length];
        Arrays.fill(types, Integer.MAX_VALUE);
        for (int e = 0; e < graph.edgeCount(); e++) {
            if (source[e] != target[e]) {
                types[e] = graph.edgeType(e);
                for (int f = 0; f < width; f++) {
                    features[e * width + f] = graph.edgeFeature(e, f);
                }
            }
        }
        int[] nodeTypes = new int[graph.nodeCount()];
        Arrays.setAll(nodeTypes, graph::nodeType);
        return builder.edgeFeatures(width, features).edgeTypes(types).nodeTypes(nodeTypes).build();
    }

    private static float[] features(PackedGraph graph) {
        float[] features = new float[graph.nodeCount() * graph.featureCount()];
        for (int i = 0; i < features.length; i++) {
            features[i] = graph.feature(i / graph.featureCount(), i % graph.featureCount());
        }
        return features;
    }
}
