package org.gnomon.explain.saliency;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.gnomon.kernels.ClassScore;
import org.gnomon.kernels.GatedNetwork;
import org.gnomon.kernels.GatedNetwork.Gradient;
import org.gnomon.model.packed.EdgeUnits;

/**
 * The tangent of the log-probability at the unmasked graph.
 *
 * @param units gradient along each undirected gate, both directions together, {@code [u]}
 * @param features gradient along each node feature, {@code [n, F]}
 */
record EdgeSaliency(double[] units, double[] features) {

    /** One forward and one backward pass. */
    static EdgeSaliency of(GatedNetwork network, int cls) {
        double[] gates = new double[network.graph().edgeCount()];
        Arrays.fill(gates, 1);
        Gradient gradient = network.gradient(gates, ClassScore.LOG_PROBABILITY.gradient(network.logits(), cls));
        EdgeUnits grouping = network.units();
        double[] units = new double[grouping.count()];
        for (int unit = 0; unit < units.length; unit++) {
            for (int i = 0; i < grouping.size(unit); i++) {
                units[unit] += gradient.edges()[grouping.edge(unit, i)];
            }
        }
        return new EdgeSaliency(units, gradient.features());
    }

    double[] absolute() {
        return DoubleStream.of(units).map(Math::abs).toArray();
    }
}
