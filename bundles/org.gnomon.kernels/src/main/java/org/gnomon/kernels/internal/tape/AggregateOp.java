package org.gnomon.kernels.internal.tape;

/** Messages into every node, each times its gate: their sum, or with {@code mean} the sum divided by the sum of the gates; frozen, that sum is a constant. */
record AggregateOp(int at, int x, boolean mean, EdgeFilter edges) implements TapeOp {

    @Override
    public void forward(Tape tape) {
        collect(tape, freeze(tape));
    }

    @Override
    public void backward(Tape tape) {
        carry(tape, freeze(tape), mean ? tape.value(at) : null);
    }

    /** What the sum over the edges into each node is multiplied by. */
    @Override
    public double[] freeze(Tape live) {
        double[] factors = new double[live.graph.nodeCount];
        for (int e = 0; e < live.graph.edgeCount(); e++) {
            if (edges.has(live.input, e)) {
                factors[live.graph.target[e]] += live.gate(e);
            }
        }
        for (int v = 0; v < factors.length; v++) {
            factors[v] = !mean ? 1 : factors[v] == 0 ? 0 : 1 / factors[v];
        }
        return factors;
    }

    @Override
    public void forwardFrozen(Tape tape) {
        collect(tape, tape.factors(at));
    }

    @Override
    public void backwardFrozen(Tape tape) {
        carry(tape, tape.factors(at), null);
    }

    private void collect(Tape tape, double[] factors) {
        int stride = tape.stride(at);
        double[] in = tape.value(x);
        double[] out = tape.makeZero(at);
        for (int e = 0; e < tape.graph.edgeCount(); e++) {
            if (edges.has(tape.input, e)) {
                int to = tape.graph.target[e];
                double weight = factors[to] * tape.gate(e);
                for (int c = 0; c < stride; c++) {
                    out[to * stride + c] += weight * in[e * stride + c];
                }
            }
        }
    }

    /** @param mean the values, where the divisor depends on the gates too; null where it is fixed */
    private void carry(Tape tape, double[] factors, double[] mean) {
        int stride = tape.stride(at);
        double[] in = tape.value(x);
        double[] gradient = tape.gradient(at);
        double[] rows = tape.gradientRoom(x);
        for (int e = 0; e < tape.graph.edgeCount(); e++) {
            if (edges.has(tape.input, e)) {
                int to = tape.graph.target[e] * stride;
                double factor = factors[tape.graph.target[e]];
                for (int c = 0; c < stride; c++) {
                    rows[e * stride + c] = factor * tape.gate(e) * gradient[to + c];
                    tape.gateGradient[e] += factor * gradient[to + c] * (in[e * stride + c] - (mean == null ? 0 : mean[to + c]));
                }
            }
        }
        tape.addGradient(x, rows);
    }
}
