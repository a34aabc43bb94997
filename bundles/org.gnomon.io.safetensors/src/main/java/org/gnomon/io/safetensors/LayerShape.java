package org.gnomon.io.safetensors;

import java.util.OptionalDouble;

/** One message layer without its weights. */
sealed interface LayerShape {

    int in();

    int out();

    record Gcn(int in, int out) implements LayerShape {}

    /**
     * A GIN layer.
     *
     * @param inner width between its two maps
     * @param epsilon its epsilon, or empty where a tensor holds it
     * @param normEpsilon epsilon of the batch norm
     */
    record Gin(int in, int inner, int out, OptionalDouble epsilon, double normEpsilon) implements LayerShape {

        /** Whether {@code variance} gives a finite scale, {@code 1 / sqrt(variance + normEpsilon)}. */
        boolean allowsVariance(double variance) {
            return variance >= 0 && variance + normEpsilon > 0;
        }
    }

    record Sage(int in, int out) implements LayerShape {}
}
