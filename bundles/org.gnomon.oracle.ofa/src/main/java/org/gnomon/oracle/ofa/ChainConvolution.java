package org.gnomon.oracle.ofa;

import java.util.Arrays;

/**
 * One GraphConv layer on a directed chain with batch normalisation in inference form: {@code z_i = W_rel h_(i-1) + b + W_root h_i}, normalised,
 * LeakyReLU 0.01, plus {@code h_i} where it is residual.
 */
final class ChainConvolution {

    private static final double EPSILON = 1e-5;

    private final Linear neighbour;
    private final Linear self;
    private final double[] scale;
    private final double[] shift;
    private final boolean residual;

    ChainConvolution(TensorFile tensors, int layer, int inputs, int outputs) {
        neighbour = Linear.of(tensors, "encoder.gnn_layers." + layer + ".lin_rel", inputs, outputs);
        self = Linear.withoutBias(tensors, "encoder.gnn_layers." + layer + ".lin_root", inputs, outputs);
        residual = layer > 0;
        String norm = "encoder.bns." + layer + ".module.";
        float[] weight = tensors.get(norm + "weight", outputs);
        float[] bias = tensors.get(norm + "bias", outputs);
        float[] mean = tensors.get(norm + "running_mean", outputs);
        float[] variance = tensors.get(norm + "running_var", outputs);
        scale = new double[outputs];
        shift = new double[outputs];
        for (int i = 0; i < outputs; i++) {
            scale[i] = weight[i] / Math.sqrt(variance[i] + EPSILON);
            shift[i] = bias[i] - mean[i] * scale[i];
        }
    }

    /** {@code [nodes][inputs] -> [nodes][outputs]}; O(nodes inputs outputs). */
    double[][] apply(double[][] nodes, Precision precision) {
        double[][] sums = new double[nodes.length][];
        Arrays.setAll(sums, node -> neighbour.bias());
        neighbour.addProducts(Arrays.copyOf(nodes, nodes.length - 1), Arrays.copyOfRange(sums, 1, nodes.length));
        self.addProducts(nodes, sums);
        for (int node = 0; node < nodes.length; node++) {
            activate(sums[node], nodes[node]);
            precision.round(sums[node]);
        }
        return sums;
    }

    private void activate(double[] sum, double[] before) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] = sum[i] * scale[i] + shift[i];
        }
        Activations.leakyRelu(sum);
        if (residual) {
            add(sum, before);
        }
    }

    static void add(double[] sum, double[] values) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += values[i];
        }
    }
}
