package org.gnomon.kernels.internal.tape;

import java.util.List;

/** {@code y = factor (x_0 + x_1 + ...)}. */
record SumOp(int at, List<Integer> inputs, double factor) implements TapeOp {

    @Override
    public void forward(Tape tape) {
        double[] out = tape.makeZero(at);
        for (int input : inputs) {
            double[] in = tape.value(input);
            for (int i = 0; i < out.length; i++) {
                out[i] += factor * in[i];
            }
        }
    }

    @Override
    public void backward(Tape tape) {
        double[] gradient = tape.gradient(at);
        for (int input : inputs) {
            double[] rows = tape.gradientRoom(input);
            for (int i = 0; i < rows.length; i++) {
                rows[i] = factor * gradient[i];
            }
            tape.addGradient(input, rows);
        }
    }
}
