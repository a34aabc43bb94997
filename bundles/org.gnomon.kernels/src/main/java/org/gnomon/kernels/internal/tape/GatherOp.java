package org.gnomon.kernels.internal.tape;

import org.gnomon.model.packed.GnnStep.End;

/** The row of one end of every edge. */
record GatherOp(int at, int x, End end) implements TapeOp {

    @Override
    public void forward(Tape tape) {
        int stride = tape.stride(at);
        double[] out = tape.make(at);
        for (int e = 0; e < tape.graph.edgeCount(); e++) {
            System.arraycopy(tape.value(x), node(tape, e) * stride, out, e * stride, stride);
        }
    }

    @Override
    public void backward(Tape tape) {
        int stride = tape.stride(at);
        double[] gradient = tape.gradient(at);
        double[] rows = tape.gradient(x);
        for (int e = 0; e < tape.graph.edgeCount(); e++) {
            int to = node(tape, e) * stride;
            for (int c = 0; c < stride; c++) {
                rows[to + c] += gradient[e * stride + c];
            }
        }
    }

    private int node(Tape tape, int edge) {
        return end == End.SOURCE ? tape.graph.source[edge] : tape.graph.target[edge];
    }
}
