package org.gnomon.kernels.internal.tape;

import org.gnomon.kernels.internal.LocalGraph;
import org.gnomon.kernels.spi.RowMath;
import org.gnomon.model.packed.PackedGraph;

/**
 * What one evaluation reads.
 *
 * @param data the graph with the loops that the network adds behind its own edges
 * @param edgeCount edges without those loops
 * @param gates of the local edges
 * @param features of the local nodes, padded rows, feature gates applied
 * @param pooled nodes that a readout covers
 */
record TapeInput(LocalGraph graph, PackedGraph data, int edgeCount, double[] gates, double[] features, boolean[] pooled) {

    /** Features of the local edges, padded rows; zero for loops that the network added. */
    double[] edgeFeatures() {
        int width = data.edgeFeatureCount();
        int stride = RowMath.padded(width);
        double[] rows = new double[graph.edgeCount() * stride];
        for (int e = 0; e < graph.edgeCount(); e++) {
            for (int f = 0; f < width; f++) {
                rows[e * stride + f] = data.edgeFeature(graph.graphEdge[e], f);
            }
        }
        return rows;
    }

    /** Whether the network added local edge {@code edge}: it has no gate. */
    boolean isAdded(int edge) {
        return graph.graphEdge[edge] >= edgeCount;
    }

    int edgeType(int edge) {
        return data.edgeType(graph.graphEdge[edge]);
    }

    int nodeType(int node) {
        return data.nodeType(graph.graphNode[node]);
    }

    /** One by the number of pooled nodes. */
    double pooledShare() {
        int count = 0;
        for (boolean in : pooled) {
            count += in ? 1 : 0;
        }
        return 1.0 / count;
    }
}
