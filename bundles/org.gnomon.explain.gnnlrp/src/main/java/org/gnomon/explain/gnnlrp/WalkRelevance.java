package org.gnomon.explain.gnnlrp;

import org.gnomon.api.Run;
import org.gnomon.kernels.BoundTask;
import org.gnomon.kernels.ClassScore;
import org.gnomon.kernels.FrozenNetwork;
import org.gnomon.kernels.FrozenNetwork.Point;
import org.gnomon.kernels.GatedNetwork;

/**
 * The relevance of walks under rule LRP-0. With its activation pattern held, the logit is a sum of products, each of which follows a walk of
 * messages from a node to the output; that product is the walk's relevance. What all walks through an edge carry together is what the sum loses
 * without the edge, so no walk has to be enumerated.
 *
 * <p>Cost: one forward pass per undirected edge in reach, two where biases are left out. Source: Schnake et al., TPAMI 2022, section 3, and its
 * equivalence of LRP-0 to gradient times input.
 *
 * @param units relevance of the walks through each undirected edge at least once, {@code [u]}
 * @param features relevance of the walks that start at each feature, {@code [n, F]}
 * @param fromFeatures of all walks that start at a feature; with {@code fromBiases} it adds up to the logit
 */
record WalkRelevance(double[] units, double[] features, int featureCount, double fromFeatures, double fromBiases) {

    /** @param biases whether walks that start at a bias count for the edges */
    static WalkRelevance of(BoundTask question, boolean biases, Run run) {
        GatedNetwork network = question.network();
        double[] gates = network.openGates();
        FrozenNetwork frozen = network.frozen(gates);
        double[] weights = ClassScore.LOGIT.gradient(network.logits(), question.targetClass());
        double[] units = new double[network.units().count()];
        double all = value(frozen, gates, biases, weights);
        for (int unit : network.reachableUnits()) {
            run.checkCancelled();
            network.units().set(gates, unit, 0);
            units[unit] = all - value(frozen, gates, biases, weights);
            network.units().set(gates, unit, 1);
        }
        double fromBiases = frozen.value(gates, 0, weights);
        double[] features = frozen.shares(Point.EVALUATION, weights).features();
        return new WalkRelevance(units, features, network.graph().featureCount(), frozen.value(gates, 1, weights) - fromBiases, fromBiases);
    }

    private static double value(FrozenNetwork frozen, double[] gates, boolean biases, double[] weights) {
        double whole = frozen.value(gates, 1, weights);
        return biases ? whole : whole - frozen.value(gates, 0, weights);
    }

    /** Relevance of the walks that start at each node, {@code [n]}. */
    double[] nodes() {
        double[] nodes = new double[features.length / featureCount];
        for (int i = 0; i < features.length; i++) {
            nodes[i / featureCount] += features[i];
        }
        return nodes;
    }
}
