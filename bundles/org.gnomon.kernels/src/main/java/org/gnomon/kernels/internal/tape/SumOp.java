package org.gnomon.kernels.internal.tape;

import java.util.Arrays;
import java.util.List;

/** {@code y = factor (x_0 + x_1 + ...)}. */
record SumOp(int at, List<Integer> inputs, double factor) implements TapeOp {

    @Override
    public void forward(Tape tape) {
        double[] out = tape.make(at);
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
            tape.addGradient(input, factor == 1 ? gradient.clone() : Arrays.stream(gradient).map(g -> factor * g).toArray());
        }
    }
}
