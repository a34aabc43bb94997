package org.gnomon.explain.gnnexplainer;

import java.util.Arrays;

/**
 * What a mask costs: {@code size * sum m + entropy * mean H(m)}, or {@code size * mean m + ...} where {@code averaged}. Sums and means run over the
 * weighted values {@code m = sigmoid(theta)}; {@code H} is the binary entropy in nats.
 *
 * <p>Source: Ying et al., GNNExplainer, NeurIPS 2019, section 4.2; averaging as in PyG.
 *
 * @param size cost of a value of 1
 * @param averaged whether size is a mean instead of a sum
 * @param entropy cost of one nat
 */
record Regulariser(double size, boolean averaged, double entropy) {

    /**
     * Adds the gradient by {@code theta} to {@code gradient}. As {@code H'(m) = -theta}, no logarithm is needed.
     *
     * @param weights how often each value counts, 0 for one that is left out
     */
    void addGradient(double[] theta, double[] weights, double[] gradient) {
        double total = Arrays.stream(weights).sum();
        for (int i = 0; i < theta.length; i++) {
            if (weights[i] > 0) {
                double value = Mask.sigmoid(theta[i]);
                double byValue = weights[i] * (averaged ? size / total : size) - weights[i] / total * entropy * theta[i];
                gradient[i] += value * (1 - value) * byValue;
            }
        }
    }
}
