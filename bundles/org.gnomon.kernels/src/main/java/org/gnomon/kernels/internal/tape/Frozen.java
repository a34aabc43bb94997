package org.gnomon.kernels.internal.tape;

/** The factors that depend on data, by step, as one live evaluation had them. */
final class Frozen {

    private final double[][] factors;

    private Frozen(double[][] factors) {
        this.factors = factors;
    }

    static Frozen of(Tape live) {
        return new Frozen(live.plan.ops().stream().map(op -> op.freeze(live)).toArray(double[][]::new));
    }

    double[] factors(int at) {
        return factors[at];
    }
}
