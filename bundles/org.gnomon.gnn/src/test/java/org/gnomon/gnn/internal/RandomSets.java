package org.gnomon.gnn.internal;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;

/** Sets of random graphs with random labels: isolated nodes, self loops, parallel and one-directed edges, graphs without edges. */
final class RandomSets {

    static final int FEATURES = 4;
    static final List<String> CLASSES = List.of("a", "b", "c");

    private final SplittableRandom random;

    RandomSets(long seed) {
        random = new SplittableRandom(seed);
    }

    GraphSet set(Task task, int graphs) {
        return new GraphSet("random", task, FEATURES, CLASSES, List.of(), IntStream.range(0, graphs).mapToObj(this::graph).toList());
    }

    /** 1 to 20 nodes, of which the last third has no edges. */
    private PackedGraph graph(int index) {
        int nodes = 1 + random.nextInt(20);
        int connected = 1 + 2 * nodes / 3;
        int edges = index % 7 == 0 ? 0 : random.nextInt(3 * nodes);
        int[] source = random.ints(edges, 0, Math.min(connected, nodes)).toArray();
        int[] target = random.ints(edges, 0, Math.min(connected, nodes)).toArray();
        return PackedGraph.builder("random/" + index, nodes, FEATURES).features(features(nodes)).edges(source, target)
                .label(random.nextInt(CLASSES.size())).nodeLabels(random.ints(nodes, 0, CLASSES.size()).toArray()).build();
    }

    private float[] features(int nodes) {
        float[] values = new float[nodes * FEATURES];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextFloat(-1, 1);
        }
        return values;
    }
}
