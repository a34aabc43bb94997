package org.gnomon.kernels.internal.tape;

/** Rows of nodes of one type; zero elsewhere. */
record OfTypeOp(int at, int x, int type) implements TapeOp {

    @Override
    public void forward(Tape tape) {
        tape.set(at, masked(tape, tape.value(x)));
    }

    @Override
    public void backward(Tape tape) {
        tape.addGradient(x, masked(tape, tape.gradient(at)));
    }

    private double[] masked(Tape tape, double[] rows) {
        int stride = tape.stride(at);
        double[] kept = new double[rows.length];
        for (int v = 0; v < tape.graph.nodeCount; v++) {
            if (tape.input.nodeType(v) == type) {
                System.arraycopy(rows, v * stride, kept, v * stride, stride);
            }
        }
        return kept;
    }
}
