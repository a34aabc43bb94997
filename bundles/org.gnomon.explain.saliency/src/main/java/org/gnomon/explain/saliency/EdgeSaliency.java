package org.gnomon.explain.saliency;

import java.util.stream.DoubleStream;
import org.gnomon.kernels.ClassScore;
import org.gnomon.kernels.GatedNetwork;
import org.gnomon.kernels.GatedNetwork.Gradient;

/**
 * The tangent of the log-probability at the unmasked graph.
 *
 * @param units gradient along each undirected gate, both directions together, {@code [u]}
 * @param features gradient along each node feature, {@code [n, F]}
 */
record EdgeSaliency(double[] units, double[] features) {

    /** One forward and one backward pass. */
    static EdgeSaliency of(GatedNetwork network, int cls) {
        Gradient gradient = network.gradient(network.openGates(), ClassScore.LOG_PROBABILITY.gradient(network.logits(), cls));
        return new EdgeSaliency(network.units().sums(gradient.edges()), gradient.features());
    }

    double[] absolute() {
        return DoubleStream.of(units).map(Math::abs).toArray();
    }
}
