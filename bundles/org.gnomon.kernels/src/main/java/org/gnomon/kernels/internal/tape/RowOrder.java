package org.gnomon.kernels.internal.tape;

import org.gnomon.kernels.internal.LocalGraph;
import org.gnomon.model.packed.PackedGraph;

/** Brings rows from local, padded order into the order of the graph; rows that cannot matter are zero. */
record RowOrder(LocalGraph local, PackedGraph graph) {

    /** {@code [n, width]} from padded rows of local nodes. */
    double[] nodes(double[] rows, int width, int stride) {
        double[] ordered = new double[graph.nodeCount() * width];
        for (int v = 0; v < local.nodeCount; v++) {
            System.arraycopy(rows, v * stride, ordered, local.graphNode[v] * width, width);
        }
        return ordered;
    }

    /** {@code [m, width]} from padded rows of local edges; loops that the network added come last. */
    double[] edges(double[] rows, int width, int stride) {
        double[] ordered = new double[graph.edgeCount() * width];
        for (int e = 0; e < local.edgeCount(); e++) {
            System.arraycopy(rows, e * stride, ordered, local.graphEdge[e] * width, width);
        }
        return ordered;
    }
}
