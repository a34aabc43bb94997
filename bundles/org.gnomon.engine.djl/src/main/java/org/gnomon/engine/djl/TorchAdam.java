package org.gnomon.engine.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;

/**
 * Adam on the moments that its caller owns: DJL's own optimiser keeps them out of every manager, so that nothing ever frees them.
 *
 * @param learningRate step size
 * @param weightDecay L2 penalty added to the gradient
 */
public record TorchAdam(float learningRate, float weightDecay) {

    private static final float BETA1 = 0.9f;
    private static final float BETA2 = 0.999f;
    private static final float EPSILON = 1e-8f;
    private static final float PLAIN_SCALE = 1;
    private static final float NO_CLIPPING = -1;

    /**
     * Moves {@code weight} against its gradient, and clears that.
     *
     * @param mean first moment, of the shape of {@code weight}; {@code variance} likewise the second
     * @param step number of this update, from 1
     */
    void update(NDArray weight, NDArray mean, NDArray variance, int step) {
        double corrected = learningRate * Math.sqrt(1 - Math.pow(BETA2, step)) / (1 - Math.pow(BETA1, step));
        try (NDArray gradient = weight.getGradient()) {
            weight.getNDArrayInternal().adamUpdate(new NDList(weight, gradient, mean, variance), new NDList(weight), learningRate, (float) corrected,
                    weightDecay, PLAIN_SCALE, NO_CLIPPING, BETA1, BETA2, EPSILON, true, false);
        }
    }
}
