package org.gnomon.kernels.internal.tape;

/** A weighted sum of the rows of nodes: the pooled nodes, or the root alone. */
record ReadoutOp(int at, int x, Kind kind) implements TapeOp {

    enum Kind {
        SUM, MEAN, ROOT
    }

    @Override
    public void forward(Tape tape) {
        double[] in = tape.value(x);
        double[] out = tape.make(at);
        for (int v = 0; v < tape.graph.nodeCount; v++) {
            double weight = weight(tape, v);
            for (int c = 0; c < out.length && weight != 0; c++) {
                out[c] += weight * in[v * out.length + c];
            }
        }
    }

    @Override
    public void backward(Tape tape) {
        double[] gradient = tape.gradient(at);
        double[] rows = new double[tape.graph.nodeCount * gradient.length];
        for (int v = 0; v < tape.graph.nodeCount; v++) {
            double weight = weight(tape, v);
            for (int c = 0; c < gradient.length && weight != 0; c++) {
                rows[v * gradient.length + c] = weight * gradient[c];
            }
        }
        tape.addGradient(x, rows);
    }

    private double weight(Tape tape, int node) {
        return switch (kind) {
            case ROOT -> node == tape.graph.root ? 1 : 0;
            case SUM -> tape.input.pooled()[node] ? 1 : 0;
            case MEAN -> tape.input.pooled()[node] ? tape.input.pooledShare() : 0;
        };
    }
}
