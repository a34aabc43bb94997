package org.gnomon.oracle.ofa;

import java.util.ArrayList;
import java.util.List;

/**
 * A trained graph network over the sequence of blocks (AutoBuild, its published GraphConv oracles): block features, four convolutions of width 128 on the
 * directed chain, sum over nodes, head. About 2 million multiplications per network. Immutable, thread-safe.
 */
final class SequenceGraphNetwork {

    private static final int WIDTH = 128;
    private static final int LAYERS = 4;

    private final BlockFeatures features;
    private final List<ChainConvolution> layers;
    private final List<Linear> head;
    private final Linear regressor;
    private final double mean;
    private final double deviation;
    private final Precision precision;

    SequenceGraphNetwork(TensorFile tensors, Precision precision) {
        this.precision = precision;
        features = new BlockFeatures(tensors, precision);
        layers = new ArrayList<>();
        for (int layer = 0; layer < LAYERS; layer++) {
            layers.add(new ChainConvolution(tensors, layer, layer == 0 ? BlockFeatures.COUNT : WIDTH, WIDTH));
        }
        head = List.of(0, 1, 3, 4).stream().map(i -> Linear.of(tensors, "post_proj." + i, WIDTH, WIDTH)).toList();
        regressor = Linear.of(tensors, "regressor", WIDTH, 1);
        float[] moments = tensors.get("mlp_moments", 2);
        mean = moments[0];
        deviation = moments[1];
    }

    /** The answer in the unit of the oracle. */
    double predict(OfaNetwork network) {
        List<double[][]> hops = embeddings(network);
        double[] graph = pool(hops.getLast());
        graph = Activations.relu(dense(1, dense(0, graph)));
        graph = Activations.leakyRelu(dense(3, dense(2, graph)));
        return regressor.apply(graph)[0] * deviation + mean;
    }

    private double[] dense(int index, double[] values) {
        double[] result = head.get(index).apply(values);
        precision.round(result);
        return result;
    }

    /** Node embeddings after each hop 0..4, in network order: hop 0 {@code [nodes][6]}, the others {@code [nodes][128]}. */
    List<double[][]> embeddings(OfaNetwork network) {
        List<double[][]> hops = new ArrayList<>();
        hops.add(features.of(network));
        for (ChainConvolution layer : layers) {
            hops.add(layer.apply(hops.getLast(), precision));
        }
        return hops;
    }

    private double[] pool(double[][] nodes) {
        double[] sum = nodes[0].clone();
        for (int node = 1; node < nodes.length; node++) {
            ChainConvolution.add(sum, nodes[node]);
        }
        precision.round(sum);
        return sum;
    }
}
