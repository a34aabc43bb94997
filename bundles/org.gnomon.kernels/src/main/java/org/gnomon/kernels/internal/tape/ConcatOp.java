package org.gnomon.kernels.internal.tape;

import java.util.List;

/** Matrices side by side. */
record ConcatOp(int at, List<Integer> inputs) implements TapeOp {

    @Override
    public void forward(Tape tape) {
        double[] out = tape.make(at);
        int column = 0;
        for (int input : inputs) {
            for (int r = 0; r < tape.rows(at); r++) {
                System.arraycopy(tape.value(input), r * tape.stride(input), out, r * tape.stride(at) + column, tape.width(input));
            }
            column += tape.width(input);
        }
    }

    @Override
    public void backward(Tape tape) {
        int column = 0;
        for (int input : inputs) {
            double[] rows = tape.gradientRoom(input);
            for (int r = 0; r < tape.rows(at); r++) {
                System.arraycopy(tape.gradient(at), r * tape.stride(at) + column, rows, r * tape.stride(input), tape.width(input));
            }
            tape.addGradient(input, rows);
            column += tape.width(input);
        }
    }
}
