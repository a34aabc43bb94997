package org.gnomon.kernels.internal.tape;

import java.util.Arrays;

/** The largest message into every node, column by column, over edges whose gate is not 0; ties go to the first edge. Frozen, the choice stays. */
record MaximumOp(int at, int x, EdgeFilter edges) implements TapeOp {

    private static final int NONE = -1;

    @Override
    public void forward(Tape tape) {
        take(tape, freeze(tape));
    }

    @Override
    public void backward(Tape tape) {
        carry(tape, freeze(tape));
    }

    /** The chosen edge of every entry, or -1. */
    @Override
    public double[] freeze(Tape live) {
        int stride = live.stride(at);
        double[] in = live.value(x);
        double[] chosen = new double[live.graph.nodeCount * stride];
        Arrays.fill(chosen, NONE);
        for (int e = 0; e < live.graph.edgeCount(); e++) {
            for (int c = 0; c < stride && live.gate(e) != 0 && edges.has(live.input, e); c++) {
                int entry = live.graph.target[e] * stride + c;
                int best = (int) chosen[entry];
                if (best == NONE || live.gate(e) * in[e * stride + c] > live.gate(best) * in[best * stride + c]) {
                    chosen[entry] = e;
                }
            }
        }
        return chosen;
    }

    @Override
    public void forwardFrozen(Tape tape) {
        take(tape, tape.factors(at));
    }

    @Override
    public void backwardFrozen(Tape tape) {
        carry(tape, tape.factors(at));
    }

    private void take(Tape tape, double[] chosen) {
        int stride = tape.stride(at);
        double[] out = tape.make(at);
        for (int i = 0; i < out.length; i++) {
            int e = (int) chosen[i];
            out[i] = e == NONE ? 0 : tape.gate(e) * tape.value(x)[e * stride + i % stride];
        }
    }

    private void carry(Tape tape, double[] chosen) {
        int stride = tape.stride(at);
        double[] gradient = tape.gradient(at);
        double[] rows = tape.gradient(x);
        for (int i = 0; i < chosen.length; i++) {
            int e = (int) chosen[i];
            if (e != NONE) {
                int from = e * stride + i % stride;
                rows[from] += tape.gate(e) * gradient[i];
                tape.gateGradient[e] += tape.value(x)[from] * gradient[i];
            }
        }
    }
}
