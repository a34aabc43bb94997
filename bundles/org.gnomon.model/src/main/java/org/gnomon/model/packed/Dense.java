package org.gnomon.model.packed;

import java.util.Arrays;

/** A linear map {@code y = W x + b}: weight {@code [out, in]}, bias {@code [out]} (zero where the layer has none). Immutable. */
public final class Dense {

    private final int in;
    private final int out;
    private final double[] weight;
    private final double[] bias;

    /**
     * @param weight row-major {@code [out, in]}, finite
     * @param bias {@code [out]}, finite
     */
    public Dense(int in, int out, double[] weight, double[] bias) {
        this.in = in;
        this.out = out;
        this.weight = Finite.copy("weight", weight, Math.multiplyExact(in, out));
        this.bias = Finite.copy("bias", bias, out);
    }

    /** A map without bias. */
    public static Dense withoutBias(int in, int out, double[] weight) {
        return new Dense(in, out, weight, new double[out]);
    }

    public int in() {
        return in;
    }

    public int out() {
        return out;
    }

    /** A copy of the weight, row-major {@code [out, in]}. */
    public double[] weight() {
        return weight.clone();
    }

    /** A copy of the bias, {@code [out]}. */
    public double[] bias() {
        return bias.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dense d && in == d.in && out == d.out && Arrays.equals(weight, d.weight) && Arrays.equals(bias, d.bias);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(weight) + Arrays.hashCode(bias);
    }

    @Override
    public String toString() {
        return "Dense[" + in + " -> " + out + "]";
    }
}
