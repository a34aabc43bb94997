package org.gnomon.kernels.internal.tape;

import java.util.Arrays;
import org.gnomon.kernels.internal.LocalGraph;
import org.gnomon.kernels.spi.RowMath;
import org.gnomon.model.packed.PackedGraph;

/**
 * What one evaluation reads.
 *
 * @param data the graph with the loops that the network adds behind its own edges
 * @param edgeCount edges without the loops that were added
 * @param ownLoops whether loops are the network's own
 * @param gates of the local edges
 * @param features of the local nodes, padded rows, feature gates applied
 * @param copies how often a readout counts every local node; 0 where it leaves it out
 */
record TapeInput(LocalGraph graph, PackedGraph data, int edgeCount, boolean ownLoops, double[] gates, double[] features, int[] copies) {

    /** The same with each gate times its factor, {@code factors [m]}. */
    TapeInput times(double[] factors) {
        double[] other = gates.clone();
        for (int e = 0; e < other.length; e++) {
            other[e] *= graph.graphEdge[e] < edgeCount ? factors[graph.graphEdge[e]] : 1;
        }
        return new TapeInput(graph, data, edgeCount, ownLoops, other, features, copies);
    }

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

    /** Whether local edge {@code edge} is a loop of the network's own: it has no gate. */
    boolean isOwnLoop(int edge) {
        return ownLoops && graph.source[edge] == graph.target[edge];
    }

    int edgeType(int edge) {
        return data.edgeType(graph.graphEdge[edge]);
    }

    int nodeType(int node) {
        return data.nodeType(graph.graphNode[node]);
    }

    /** One by the number of nodes that a readout counts. */
    double pooledShare() {
        return 1.0 / Arrays.stream(copies).sum();
    }
}
