package org.gnomon.kernels.internal.tape;

/** Rows of nodes of one type; zero elsewhere. */
record OfTypeOp(int at, int x, int type) implements TapeOp {

    @Override
    public void forward(Tape tape) {
        copy(tape, tape.value(x), tape.make(at));
    }

    @Override
    public void backward(Tape tape) {
        double[] rows = tape.gradientRoom(x);
        copy(tape, tape.gradient(at), rows);
        tape.addGradient(x, rows);
    }

    private void copy(Tape tape, double[] from, double[] to) {
        int stride = tape.stride(at);
        for (int v = 0; v < tape.graph.nodeCount; v++) {
            for (int i = v * stride; i < (v + 1) * stride; i++) {
                to[i] = tape.input.nodeType(v) == type ? from[i] : 0;
            }
        }
    }
}
