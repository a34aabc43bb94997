package org.gnomon.kernels.internal.tape;

/**
 * Factors on what a frozen plan reads.
 *
 * @param edges on all edge gates
 * @param activations on all activation gates
 * @param features on all features of nodes
 * @param constants per place, on what its operator adds of its own; empty: all 1
 */
record Scales(double edges, double activations, double features, double[] constants) {

    private static final double[] NONE = {};

    static final Scales ONE = of(1, 1, 1);

    static Scales of(double edges, double activations, double features) {
        return new Scales(edges, activations, features, NONE);
    }

    double constant(int at) {
        return constants.length == 0 ? 1 : constants[at];
    }
}
