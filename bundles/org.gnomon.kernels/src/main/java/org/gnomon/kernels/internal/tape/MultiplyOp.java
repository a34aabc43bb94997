package org.gnomon.kernels.internal.tape;

/** {@code x} times {@code y}, entry by entry; a column of {@code y} covers a block of columns of {@code x}. */
record MultiplyOp(int at, int x, int y) implements TapeOp {

    @Override
    public void forward(Tape tape) {
        double[] a = tape.value(x);
        double[] b = tape.value(y);
        double[] out = tape.make(at);
        each(tape, (i, j) -> out[i] = a[i] * b[j]);
    }

    @Override
    public void backward(Tape tape) {
        double[] a = tape.value(x);
        double[] b = tape.value(y);
        double[] gradient = tape.gradient(at);
        double[] toX = tape.gradientRoom(x);
        each(tape, (i, j) -> toX[i] = gradient[i] * b[j]);
        tape.addGradient(x, toX);
        double[] toY = tape.gradient(y);
        each(tape, (i, j) -> toY[j] += gradient[i] * a[i]);
    }

    private interface Pair {
        void at(int ofX, int ofY);
    }

    private void each(Tape tape, Pair pair) {
        int width = tape.width(x);
        int block = width / tape.width(y);
        for (int r = 0; r < tape.rows(at); r++) {
            for (int c = 0; c < width; c++) {
                pair.at(r * tape.stride(x) + c, r * tape.stride(y) + c / block);
            }
        }
    }
}
