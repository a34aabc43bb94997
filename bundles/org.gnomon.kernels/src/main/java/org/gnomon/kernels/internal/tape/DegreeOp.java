package org.gnomon.kernels.internal.tape;

/** The sum of the gates of the edges into every node. */
record DegreeOp(int at, EdgeFilter edges) implements TapeOp {

    @Override
    public void forward(Tape tape) {
        double[] out = tape.makeZero(at);
        for (int e = 0; e < tape.graph.edgeCount(); e++) {
            if (edges.has(tape.input, e)) {
                out[tape.graph.target[e] * tape.stride(at)] += tape.gate(e);
            }
        }
    }

    @Override
    public void backward(Tape tape) {
        for (int e = 0; e < tape.graph.edgeCount(); e++) {
            if (edges.has(tape.input, e)) {
                tape.gateGradient[e] += tape.gradient(at)[tape.graph.target[e] * tape.stride(at)];
            }
        }
    }
}
