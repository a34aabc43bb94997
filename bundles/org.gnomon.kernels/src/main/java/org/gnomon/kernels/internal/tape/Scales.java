package org.gnomon.kernels.internal.tape;

/** Factors on all edge gates, all activation gates and all features. */
public record Scales(double edges, double activations, double features) {

    static final Scales ONE = new Scales(1, 1, 1);
}
