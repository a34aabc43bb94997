package org.gnomon.kernels.internal.tape;

/** {@code y = x^(-1/2)}, 0 where {@code x <= 0}; frozen it is a constant. */
record InverseSqrtOp(int at, int x) implements TapeOp {

    @Override
    public void forward(Tape tape) {
        double[] in = tape.value(x);
        double[] out = tape.make(at);
        for (int i = 0; i < out.length; i++) {
            out[i] = in[i] > 0 ? 1 / Math.sqrt(in[i]) : 0;
        }
    }

    @Override
    public void backward(Tape tape) {
        double[] out = tape.value(at);
        double[] gradient = tape.gradient(at);
        double[] rows = tape.gradientRoom(x);
        for (int i = 0; i < rows.length; i++) {
            rows[i] = -0.5 * gradient[i] * out[i] * out[i] * out[i];
        }
        tape.addGradient(x, rows);
    }

    @Override
    public double[] freeze(Tape live) {
        return live.value(at);
    }

    @Override
    public void forwardFrozen(Tape tape) {
        tape.set(at, tape.factors(at));
    }

    @Override
    public void backwardFrozen(Tape tape) {}
}
