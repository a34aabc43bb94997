package org.gnomon.gnn.internal;

import ai.djl.ndarray.NDArray;
import org.gnomon.engine.djl.Doubles;
import org.gnomon.engine.djl.Weights;
import org.gnomon.model.packed.BatchNorm;

/** Batch normalisation over rows. Every array is {@code [width]}; {@code mean} and {@code variance} are running statistics, changed while training. */
record TorchBatchNorm(NDArray gamma, NDArray beta, NDArray mean, NDArray variance, double epsilon) {

    private static final double EPSILON = 1e-5;
    /** Share of a new batch in the running statistics, as in PyTorch. */
    private static final float MOMENTUM = 0.1f;

    static TorchBatchNorm create(int width, Weights weights) {
        return new TorchBatchNorm(weights.constant(1, width), weights.constant(0, width), weights.fixed(0, width), weights.fixed(1, width), EPSILON);
    }

    NDArray apply(NDArray rows, boolean training) {
        return training ? byBatch(rows) : scaled(rows.sub(mean), variance);
    }

    /** Normalises with the plain variance and remembers the unbiased one, as PyTorch does. */
    private NDArray byBatch(NDArray rows) {
        long count = rows.getShape().get(0);
        NDArray centre = rows.mean(new int[] {0});
        NDArray centred = rows.sub(centre);
        NDArray spread = centred.square().mean(new int[] {0});
        remember(mean, centre, 1);
        remember(variance, spread, count > 1 ? (float) count / (count - 1) : 1);
        return scaled(centred, spread);
    }

    private static void remember(NDArray running, NDArray batch, float factor) {
        running.muli(1 - MOMENTUM).addi(batch.stopGradient().mul(factor * MOMENTUM));
    }

    /** What is computed from the running statistics alone would belong to the manager of the weights; it is closed at once. */
    private NDArray scaled(NDArray centred, NDArray spread) {
        try (NDArray shifted = spread.add(epsilon); NDArray deviation = shifted.sqrt()) {
            return centred.div(deviation).mul(gamma).add(beta);
        }
    }

    BatchNorm export() {
        return new BatchNorm(Doubles.of(gamma), Doubles.of(beta), Doubles.of(mean), Doubles.of(variance), epsilon);
    }
}
