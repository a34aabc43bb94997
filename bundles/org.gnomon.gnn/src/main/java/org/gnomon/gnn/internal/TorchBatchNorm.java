package org.gnomon.gnn.internal;

import ai.djl.ndarray.NDArray;
import org.gnomon.model.packed.BatchNorm;

/** Batch normalisation over rows. Every array is {@code [width]}; {@code mean} and {@code variance} are running statistics, changed while training. */
record TorchBatchNorm(NDArray gamma, NDArray beta, NDArray mean, NDArray variance) {

    private static final double EPSILON = 1e-5;
    /** Share of a new batch in the running statistics, as in PyTorch. */
    private static final float MOMENTUM = 0.1f;

    static TorchBatchNorm create(String name, int width, Weights weights) {
        return new TorchBatchNorm(weights.constant(name + ".gamma", 1, width), weights.constant(name + ".beta", 0, width), weights.fixed(0, width),
                weights.fixed(1, width));
    }

    NDArray apply(NDArray rows, boolean training) {
        return training ? normalised(rows, remembered(rows.mean(new int[] {0}), mean, 1), batchVariance(rows)) : normalised(rows, mean, variance);
    }

    /** Normalises with the plain variance and remembers the unbiased one, as PyTorch does. */
    private NDArray batchVariance(NDArray rows) {
        long count = rows.getShape().get(0);
        NDArray plain = rows.sub(rows.mean(new int[] {0})).square().mean(new int[] {0});
        return remembered(plain, variance, count > 1 ? (float) count / (count - 1) : 1);
    }

    private static NDArray remembered(NDArray batch, NDArray running, float factor) {
        running.muli(1 - MOMENTUM).addi(batch.stopGradient().mul(factor * MOMENTUM));
        return batch;
    }

    private NDArray normalised(NDArray rows, NDArray centre, NDArray spread) {
        return rows.sub(centre).div(spread.add(EPSILON).sqrt()).mul(gamma).add(beta);
    }

    BatchNorm export() {
        return new BatchNorm(Doubles.of(gamma), Doubles.of(beta), Doubles.of(mean), Doubles.of(variance), EPSILON);
    }
}
