package org.gnomon.kernels.internal.tape;

import org.gnomon.kernels.internal.LocalGraph;
import org.gnomon.kernels.spi.RowSums;

/** {@code y_v = sum w_e x_source(e)} over incoming edges of one type. */
record PropagateOp(int at, int x, EdgeFilter edges) implements TapeOp {

    @Override
    public void forward(Tape tape) {
        LocalGraph graph = tape.graph;
        int stride = tape.stride(at);
        RowSums sums = new RowSums();
        for (int v = 0; v < graph.nodeCount; v++) {
            for (int e = graph.inStart[v]; e < graph.inStart[v + 1]; e++) {
                if (tape.gate(e) != 0 && edges.has(tape.input, e)) {
                    sums.add(graph.source[e] * stride, tape.gate(e));
                }
            }
            sums.endRow();
        }
        tape.math.sum(sums, tape.value(x), new double[stride], false, tape.make(at), 0, stride);
    }

    @Override
    public void backward(Tape tape) {
        LocalGraph graph = tape.graph;
        int stride = tape.stride(at);
        double[] gradient = tape.gradient(at);
        RowSums back = new RowSums();
        for (int v = 0; v < graph.nodeCount; v++) {
            for (int k = graph.outStart[v]; k < graph.outStart[v + 1]; k++) {
                int e = graph.outEdge[k];
                if (edges.has(tape.input, e)) {
                    tape.gateGradient[e] += tape.math.dot(gradient, graph.target[e] * stride, tape.value(x), v * stride, stride);
                    back.add(graph.target[e] * stride, tape.gate(e));
                }
            }
            back.endRow();
        }
        double[] rows = tape.gradientRoom(x);
        tape.math.sum(back, gradient, new double[stride], false, rows, 0, stride);
        tape.addGradient(x, rows);
    }
}
