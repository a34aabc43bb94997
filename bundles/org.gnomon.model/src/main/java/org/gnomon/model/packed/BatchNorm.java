package org.gnomon.model.packed;

import java.util.Arrays;

/** Batch normalisation at inference, {@code y = gamma (x - mean) / sqrt(var + epsilon) + beta}; every array is {@code [width]}. Immutable. */
public final class BatchNorm {

    private final double[] gamma;
    private final double[] beta;
    private final double[] mean;
    private final double[] variance;
    private final double epsilon;

    public BatchNorm(double[] gamma, double[] beta, double[] mean, double[] variance, double epsilon) {
        int width = gamma.length;
        this.gamma = Finite.copy("gamma", gamma, width);
        this.beta = Finite.copy("beta", beta, width);
        this.mean = Finite.copy("running mean", mean, width);
        this.variance = Finite.copy("running variance", variance, width);
        this.epsilon = epsilon;
    }

    public int width() {
        return gamma.length;
    }

    public double[] gamma() {
        return gamma.clone();
    }

    public double[] beta() {
        return beta.clone();
    }

    public double[] mean() {
        return mean.clone();
    }

    public double[] variance() {
        return variance.clone();
    }

    public double epsilon() {
        return epsilon;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BatchNorm b && epsilon == b.epsilon && Arrays.equals(gamma, b.gamma) && Arrays.equals(beta, b.beta)
                && Arrays.equals(mean, b.mean) && Arrays.equals(variance, b.variance);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(gamma) + Arrays.hashCode(mean);
    }
}
