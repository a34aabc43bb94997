package org.gnomon.explain.attention;

import java.util.Arrays;
import java.util.List;
import org.gnomon.kernels.GatedNetwork;
import org.gnomon.kernels.Trace.Rows;
import org.gnomon.model.packed.EdgeUnits;

/** Attention coefficients of one evaluation: of the messages into a node, the share that each edge carries. Cost: one forward pass. */
final class Coefficients {

    private Coefficients() {}

    /** For each directed edge the mean over the layers, {@code [m]}, in [0, 1]. */
    static double[] of(GatedNetwork network, Heads heads) {
        List<Rows> layers = network.trace(network.openGates(), new double[0]).attention();
        double[] edges = new double[network.graph().edgeCount()];
        for (Rows layer : layers) {
            for (int e = 0; e < edges.length; e++) {
                edges[e] += heads.of(Arrays.stream(layer.values(), e * layer.width(), (e + 1) * layer.width())) / layers.size();
            }
        }
        return edges;
    }

    /** The mean over the directed edges of each undirected one, {@code [u]}. */
    static double[] means(double[] edges, EdgeUnits units) {
        double[] means = new double[units.count()];
        for (int e = 0; e < edges.length; e++) {
            if (units.unitOf(e) >= 0) {
                means[units.unitOf(e)] += edges[e] / units.size(units.unitOf(e));
            }
        }
        return means;
    }
}
