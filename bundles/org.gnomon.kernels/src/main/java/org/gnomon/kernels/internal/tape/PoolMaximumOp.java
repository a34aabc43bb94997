package org.gnomon.kernels.internal.tape;

import java.util.Arrays;

/** The largest entry of every column over the pooled nodes, 0 where there are none; ties go to the first node. Frozen, the choice stays. */
record PoolMaximumOp(int at, int x) implements TapeOp {

    private static final int NONE = -1;

    @Override
    public void forward(Tape tape) {
        take(tape, freeze(tape));
    }

    @Override
    public void backward(Tape tape) {
        carry(tape, freeze(tape));
    }

    @Override
    public double[] freeze(Tape live) {
        int stride = live.stride(at);
        double[] in = live.value(x);
        double[] chosen = new double[stride];
        Arrays.fill(chosen, NONE);
        for (int v = 0; v < live.graph.nodeCount; v++) {
            for (int c = 0; c < stride && live.input.copies()[v] > 0; c++) {
                if (chosen[c] == NONE || in[v * stride + c] > in[(int) chosen[c] * stride + c]) {
                    chosen[c] = v;
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
        double[] out = tape.make(at);
        for (int c = 0; c < out.length; c++) {
            out[c] = chosen[c] == NONE ? 0 : tape.value(x)[(int) chosen[c] * out.length + c];
        }
    }

    private void carry(Tape tape, double[] chosen) {
        double[] gradient = tape.gradient(at);
        double[] rows = tape.gradient(x);
        for (int c = 0; c < gradient.length; c++) {
            if (chosen[c] != NONE) {
                rows[(int) chosen[c] * gradient.length + c] += gradient[c];
            }
        }
    }
}
