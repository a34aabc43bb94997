package org.gnomon.kernels.internal.tape;

import org.gnomon.kernels.spi.PackedLinear;

/** {@code y = x W^T + b}. */
record LinearOp(int at, int x, PackedLinear map, PackedLinear back) implements TapeOp {

    @Override
    public void forward(Tape tape) {
        tape.math.multiply(tape.value(x), 0, tape.rows(at), map.withBiasTimes(tape.scales().constant(at)), false, tape.make(at), 0);
    }

    @Override
    public void backward(Tape tape) {
        double[] rows = tape.gradientRoom(x);
        tape.math.multiply(tape.gradient(at), 0, tape.rows(at), back, false, rows, 0);
        tape.addGradient(x, rows);
    }
}
