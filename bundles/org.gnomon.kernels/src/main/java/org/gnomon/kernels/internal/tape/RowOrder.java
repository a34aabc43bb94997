package org.gnomon.kernels.internal.tape;

import org.gnomon.kernels.internal.LocalGraph;

/** Brings rows from local, padded order into the order of the graph; rows that cannot matter are zero. */
record RowOrder(TapeInput input) {

    /** {@code [n, width]} from padded rows of local nodes. */
    double[] nodes(double[] rows, int width, int stride) {
        LocalGraph local = input.graph();
        double[] ordered = new double[input.data().nodeCount() * width];
        for (int v = 0; v < local.nodeCount; v++) {
            System.arraycopy(rows, v * stride, ordered, local.graphNode[v] * width, width);
        }
        return ordered;
    }

    /** {@code [m, width]} from padded rows of local edges; loops of the network's own are zero. */
    double[] edges(double[] rows, int width, int stride) {
        LocalGraph local = input.graph();
        double[] ordered = new double[input.edgeCount() * width];
        for (int e = 0; e < local.edgeCount(); e++) {
            if (!input.isOwnLoop(e)) {
                System.arraycopy(rows, e * stride, ordered, local.graphEdge[e] * width, width);
            }
        }
        return ordered;
    }
}
