package org.gnomon.engine.djl;

import ai.djl.ndarray.NDArray;

/** Exact widening of the engine's numbers. */
public final class Doubles {

    private Doubles() {}

    /**
     * The values of {@code array}, row-major.
     *
     * @throws ArithmeticException when one is infinite or not a number
     */
    public static double[] of(NDArray array) {
        Number[] values = array.toArray();
        double[] doubles = new double[values.length];
        for (int i = 0; i < doubles.length; i++) {
            doubles[i] = values[i].doubleValue();
            if (!Double.isFinite(doubles[i])) {
                throw new ArithmeticException("a weight is " + doubles[i]);
            }
        }
        return doubles;
    }
}
