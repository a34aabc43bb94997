package org.gnomon.kernels.internal;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.model.packed.BatchNorm;
import org.gnomon.model.packed.Dense;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.MessageLayer;
import org.gnomon.model.packed.PackedGraph;

/** Random networks of every kind of layer, and random graphs with every oddity: isolated nodes, self loops, parallel and one-directed edges, parts. */
public final class RandomCases {

    private static final int FEATURES = 5;
    private static final int CLASSES = 3;

    private final SplittableRandom random;

    public RandomCases(long seed) {
        random = new SplittableRandom(seed);
    }

    /** GCN, GIN, SAGE and three mixtures, with widths that are no multiple of a vector. */
    public List<GnnNetwork> networks(GnnNetwork.Task task) {
        return Stream.of("ccc", "iii", "sss", "icis", "scii", "c").map(kinds -> network(kinds, task)).toList();
    }

    private GnnNetwork network(String kinds, GnnNetwork.Task task) {
        int[] widths = IntStream.rangeClosed(0, kinds.length()).map(l -> l == 0 ? FEATURES : 6 + random.nextInt(30)).toArray();
        List<MessageLayer> layers = IntStream.range(0, kinds.length()).mapToObj(l -> layer(kinds.charAt(l), widths[l], widths[l + 1])).toList();
        int width = widths[kinds.length()];
        return new GnnNetwork(kinds, task, layers, dense(width, 11), dense(11, CLASSES));
    }

    private MessageLayer layer(char kind, int in, int out) {
        return switch (kind) {
            case 'c' -> new MessageLayer.Gcn(dense(in, out));
            case 'i' -> new MessageLayer.Gin(random.nextDouble() - 0.5, dense(in, 9), dense(9, out), norm(out));
            default -> new MessageLayer.Sage(dense(in, out), dense(in, out));
        };
    }

    private BatchNorm norm(int width) {
        return new BatchNorm(values(width, 2), values(width, 1), values(width, 1), IntStream.range(0, width).mapToDouble(
                i -> 0.1 + random.nextDouble()).toArray(), 1e-5);
    }

    private Dense dense(int in, int out) {
        return new Dense(in, out, values(in * out, 2 / Math.sqrt(in)), values(out, 0.5));
    }

    private double[] values(int count, double scale) {
        return IntStream.range(0, count).mapToDouble(i -> scale * (2 * random.nextDouble() - 1)).toArray();
    }

    /** A graph of 1 to 24 nodes; its third part has no edges at first, every tenth edge is a loop, every fifth has no reverse. */
    public PackedGraph graph() {
        int nodes = 1 + random.nextInt(24);
        int connected = 1 + random.nextInt(nodes);
        IntStream.Builder sources = IntStream.builder();
        IntStream.Builder targets = IntStream.builder();
        for (int i = random.nextInt(2 * nodes); i > 0; i--) {
            int a = random.nextInt(connected);
            int b = random.nextInt(10) == 0 ? a : random.nextInt(connected);
            sources.add(a);
            targets.add(b);
            if (random.nextInt(5) > 0) {
                sources.add(b);
                targets.add(a);
            }
        }
        return PackedGraph.builder("random", nodes, FEATURES).features(features(nodes)).edges(sources.build().toArray(), targets.build().toArray())
                .build();
    }

    /** Some rows are zero, where the norm of a row needs its lower bound. */
    float[] features(int nodes) {
        float[] features = new float[nodes * FEATURES];
        for (int v = 0; v < nodes; v++) {
            if (random.nextInt(6) > 0) {
                for (int f = 0; f < FEATURES; f++) {
                    features[v * FEATURES + f] = (float) (random.nextDouble() - 0.3);
                }
            }
        }
        return features;
    }

    /** Gates for {@code edges}: mostly 0 and 1. */
    double[] gates(int edges) {
        return IntStream.range(0, edges).mapToDouble(e -> random.nextInt(4) == 0 ? random.nextDouble() : random.nextInt(2)).toArray();
    }

    int[] order(int count) {
        int[] order = IntStream.range(0, count).toArray();
        for (int i = count - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[other];
            order[other] = swapped;
        }
        return order;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}
