package org.gnomon.gnn.internal;

import ai.djl.ndarray.NDArray;

/** Exact widening of the engine's floats. */
final class Doubles {

    private Doubles() {}

    static double[] of(NDArray array) {
        float[] values = array.toFloatArray();
        double[] doubles = new double[values.length];
        for (int i = 0; i < doubles.length; i++) {
            doubles[i] = values[i];
        }
        return doubles;
    }
}
