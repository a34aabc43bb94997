package org.gnomon.data.synthetic;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.GraphSet;

/** What the sets with one graph and a class per node share. */
final class NodeSets {

    private NodeSets() {}

    /** Plants {@code count} motifs; those that come later are not joined to those before. */
    static void plant(GrowingGraph graph, Motif motif, int count, Attachment attachment, RandomGenerator random) {
        int base = graph.nodeCount();
        for (int k = 0; k < count; k++) {
            graph.plant(motif, attachment.node(k, count, base, random));
        }
    }

    /** A set of one graph; {@code features} is {@code [n, F]}. */
    static GraphSet of(String name, List<String> classNames, GrowingGraph graph, float[] features) {
        return new GraphSet(name, GnnNetwork.Task.NODE, features.length / graph.nodeCount(), classNames, List.of(),
                List.of(graph.pack(name + "/0", features).nodeLabels(graph.classes()).build()));
    }

    /** {@code nodes x features} times one value. */
    static float[] constant(int nodes, int features, double value) {
        float[] all = new float[Math.multiplyExact(nodes, features)];
        Arrays.fill(all, (float) value);
        return all;
    }
}
