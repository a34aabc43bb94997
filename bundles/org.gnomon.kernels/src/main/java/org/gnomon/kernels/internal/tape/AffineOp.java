package org.gnomon.kernels.internal.tape;

/** {@code y = scale x + shift} per column; arrays are padded. */
record AffineOp(int at, int x, double[] scale, double[] shift) implements TapeOp {

    @Override
    public void forward(Tape tape) {
        double[] in = tape.value(x);
        double[] out = tape.make(at);
        double constant = tape.scales().constant(at);
        for (int row = 0; row < out.length; row += scale.length) {
            for (int c = 0; c < scale.length; c++) {
                out[row + c] = scale[c] * in[row + c] + constant * shift[c];
            }
        }
    }

    @Override
    public void backward(Tape tape) {
        double[] gradient = tape.gradient(at);
        double[] rows = tape.gradientRoom(x);
        for (int row = 0; row < rows.length; row += scale.length) {
            for (int c = 0; c < scale.length; c++) {
                rows[row + c] = scale[c] * gradient[row + c];
            }
        }
        tape.addGradient(x, rows);
    }
}
