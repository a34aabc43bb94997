package org.gnomon.kernels.internal.tape;

import org.gnomon.kernels.spi.RowMath;

/** {@code y = x / max(||x||, 1e-12)} per row; frozen, the norms are constants. */
record RowNormOp(int at, int x) implements TapeOp {

    private static final double SMALLEST_NORM = 1e-12;

    @Override
    public void forward(Tape tape) {
        scaleRows(tape, freeze(tape), tape.value(x), tape.make(at));
    }

    /** Where the norm counts, the part of the gradient along {@code x} vanishes. */
    @Override
    public void backward(Tape tape) {
        double[] in = tape.value(x);
        double[] gradient = tape.gradient(at);
        double[] rows = tape.gradientRoom(x);
        int stride = tape.stride(at);
        RowMath math = tape.math;
        for (int row = 0; row < rows.length; row += stride) {
            double norm = Math.sqrt(math.dot(in, row, in, row, stride));
            double inverse = 1 / Math.max(norm, SMALLEST_NORM);
            double along = norm > SMALLEST_NORM ? math.dot(gradient, row, in, row, stride) * inverse * inverse : 0;
            for (int i = row; i < row + stride; i++) {
                rows[i] = (gradient[i] - along * in[i]) * inverse;
            }
        }
        tape.addGradient(x, rows);
    }

    @Override
    public double[] freeze(Tape live) {
        double[] in = live.value(x);
        int stride = live.stride(at);
        double[] inverse = new double[live.rows(at)];
        for (int r = 0; r < inverse.length; r++) {
            inverse[r] = 1 / Math.max(Math.sqrt(live.math.dot(in, r * stride, in, r * stride, stride)), SMALLEST_NORM);
        }
        return inverse;
    }

    @Override
    public void forwardFrozen(Tape tape) {
        scaleRows(tape, tape.factors(at), tape.value(x), tape.make(at));
    }

    @Override
    public void backwardFrozen(Tape tape) {
        double[] rows = tape.gradientRoom(x);
        scaleRows(tape, tape.factors(at), tape.gradient(at), rows);
        tape.addGradient(x, rows);
    }

    private void scaleRows(Tape tape, double[] factors, double[] from, double[] to) {
        int stride = tape.stride(at);
        for (int r = 0; r < factors.length; r++) {
            for (int i = r * stride; i < (r + 1) * stride; i++) {
                to[i] = factors[r] * from[i];
            }
        }
    }
}
