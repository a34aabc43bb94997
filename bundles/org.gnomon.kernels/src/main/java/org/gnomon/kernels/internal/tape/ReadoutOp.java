package org.gnomon.kernels.internal.tape;

/** A weighted sum of the rows of nodes: the pooled nodes, or the root alone. */
record ReadoutOp(int at, int x, Kind kind) implements TapeOp {

    enum Kind {
        SUM, MEAN, ROOT
    }

    @Override
    public void forward(Tape tape) {
        double[] in = tape.value(x);
        double[] out = tape.makeZero(at);
        double share = share(tape);
        for (int v = 0; v < tape.graph.nodeCount; v++) {
            double weight = share * copies(tape, v);
            for (int c = 0; c < out.length && weight != 0; c++) {
                out[c] += weight * in[v * out.length + c];
            }
        }
    }

    @Override
    public void backward(Tape tape) {
        double[] gradient = tape.gradient(at);
        double[] rows = tape.gradientRoom(x);
        double share = share(tape);
        for (int v = 0; v < tape.graph.nodeCount; v++) {
            double weight = share * copies(tape, v);
            for (int c = 0; c < gradient.length; c++) {
                rows[v * gradient.length + c] = weight * gradient[c];
            }
        }
        tape.addGradient(x, rows);
    }

    private double share(Tape tape) {
        return kind == Kind.MEAN && tape.graph.nodeCount > 0 ? tape.input.pooledShare() : 1;
    }

    private int copies(Tape tape, int node) {
        return kind == Kind.ROOT ? node == tape.graph.root ? 1 : 0 : tape.input.copies()[node];
    }
}
