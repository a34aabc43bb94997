package org.gnomon.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gnomon.model.packed.BatchNorm;
import org.gnomon.model.packed.Dense;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.MessageLayer;
import org.gnomon.model.packed.PackedGraph;

/** Networks and graphs with seeded content. */
public final class SampleModels {

    private final Random random;

    private SampleModels(long seed) {
        random = new Random(seed);
    }

    /** A network of layers of one kind: {@code gcn}, {@code gin} or {@code sage}; or one of each: {@code mixed}. */
    public static GnnNetwork network(String kind, GnnNetwork.Task task, long seed) {
        return new SampleModels(seed).network(kind, task);
    }

    private GnnNetwork network(String kind, GnnNetwork.Task task) {
        List<String> kinds = kind.equals("mixed") ? List.of("gin", "gcn", "sage") : List.of(kind, kind);
        List<MessageLayer> layers = new ArrayList<>();
        int width = 3;
        for (String layer : kinds) {
            layers.add(layer(layer, width, width + 1));
            width++;
        }
        return new GnnNetwork(kind + " model", task, layers, dense(width, 4), dense(4, 2));
    }

    private MessageLayer layer(String kind, int in, int out) {
        return switch (kind) {
            case "gcn" -> new MessageLayer.Gcn(dense(in, out));
            case "gin" -> new MessageLayer.Gin(random.nextDouble(), dense(in, out + 1), dense(out + 1, out),
                    new BatchNorm(doubles(out), doubles(out), doubles(out), random.doubles(out, 0.1, 2).toArray(), 1e-5));
            default -> new MessageLayer.Sage(dense(in, out), Dense.withoutBias(in, out, doubles(in * out)));
        };
    }

    private Dense dense(int in, int out) {
        return new Dense(in, out, doubles(in * out), doubles(out));
    }

    private double[] doubles(int count) {
        return random.doubles(count, -1, 1).toArray();
    }

    /** Graphs with 0 to 12 nodes, with and without labels, node labels and motifs. */
    public static GraphSet graphs(int count, long seed) {
        SampleModels samples = new SampleModels(seed);
        List<PackedGraph> graphs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            graphs.add(samples.graph("set/" + i));
        }
        return new GraphSet("a set", GnnNetwork.Task.GRAPH, 2, List.of("no", "yes"), List.of("C", "N"), graphs);
    }

    private PackedGraph graph(String id) {
        int nodes = random.nextInt(13);
        int edges = nodes == 0 ? 0 : random.nextInt(30);
        float[] features = new float[2 * nodes];
        for (int i = 0; i < features.length; i++) {
            features[i] = (float) random.nextGaussian();
        }
        PackedGraph.Builder builder = PackedGraph.builder(id, nodes, 2).features(features).edges(ints(edges, nodes), ints(edges, nodes));
        if (random.nextBoolean()) {
            builder.label(random.nextInt(2));
        }
        if (random.nextBoolean()) {
            builder.nodeLabels(ints(nodes, 3));
        }
        if (random.nextBoolean()) {
            boolean[] motif = new boolean[edges];
            for (int e = 0; e < edges; e++) {
                motif[e] = random.nextInt(4) == 0;
            }
            builder.motifEdges(motif);
        }
        return builder.build();
    }

    private int[] ints(int count, int bound) {
        int[] values = new int[count];
        for (int i = 0; i < count; i++) {
            values[i] = random.nextInt(bound);
        }
        return values;
    }
}
