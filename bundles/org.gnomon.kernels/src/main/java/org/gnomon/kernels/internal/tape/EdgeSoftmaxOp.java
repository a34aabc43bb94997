package org.gnomon.kernels.internal.tape;

import java.util.Arrays;

/** {@code a_e = exp(x_e) / sum_f w_f exp(x_f)} over the edges into one node, column by column; frozen it is a constant. */
record EdgeSoftmaxOp(int at, int x, EdgeFilter edges) implements TapeOp {

    @Override
    public void forward(Tape tape) {
        int stride = tape.stride(at);
        double[] in = tape.value(x);
        double[] out = tape.make(at);
        double[] largest = new double[tape.graph.nodeCount * stride];
        Arrays.fill(largest, Double.NEGATIVE_INFINITY);
        double[] total = new double[largest.length];
        each(tape, (e, i, to) -> largest[to] = Math.max(largest[to], in[i]));
        each(tape, (e, i, to) -> {
            out[i] = Math.exp(in[i] - largest[to]);
            total[to] += tape.gate(e) * out[i];
        });
        each(tape, (e, i, to) -> out[i] = total[to] == 0 ? 0 : out[i] / total[to]);
    }

    /** {@code da_f / dx_e = a_f ([e = f] - w_e a_e)}, {@code da_f / dw_e = -a_f a_e}. */
    @Override
    public void backward(Tape tape) {
        double[] out = tape.value(at);
        double[] gradient = tape.gradient(at);
        double[] rows = tape.gradientRoom(x);
        double[] mean = new double[tape.graph.nodeCount * tape.stride(at)];
        each(tape, (e, i, to) -> mean[to] += gradient[i] * out[i]);
        each(tape, (e, i, to) -> {
            rows[i] = out[i] * (gradient[i] - tape.gate(e) * mean[to]);
            tape.gateGradient[e] -= out[i] * mean[to];
        });
        tape.addGradient(x, rows);
    }

    @Override
    public double[] freeze(Tape live) {
        return live.value(at);
    }

    @Override
    public void forwardFrozen(Tape tape) {
        tape.set(at, tape.factors(at));
    }

    @Override
    public void backwardFrozen(Tape tape) {}

    private interface Entry {
        void at(int edge, int index, int ofTarget);
    }

    private void each(Tape tape, Entry entry) {
        int stride = tape.stride(at);
        for (int e = 0; e < tape.graph.edgeCount(); e++) {
            for (int c = 0; c < tape.width(at) && edges.has(tape.input, e); c++) {
                entry.at(e, e * stride + c, tape.graph.target[e] * stride + c);
            }
        }
    }
}
