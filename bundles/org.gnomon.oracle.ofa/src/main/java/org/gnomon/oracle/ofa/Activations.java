package org.gnomon.oracle.ofa;

/** Activations, in place. */
final class Activations {

    private Activations() {}

    static double[] relu(double[] values) {
        return leaky(values, 0);
    }

    /** Slope 0.01 below 0. */
    static double[] leakyRelu(double[] values) {
        return leaky(values, 0.01);
    }

    private static double[] leaky(double[] values, double slope) {
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] < 0 ? slope * values[i] : values[i];
        }
        return values;
    }
}
