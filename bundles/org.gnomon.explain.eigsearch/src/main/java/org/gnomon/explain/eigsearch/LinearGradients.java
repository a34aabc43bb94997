package org.gnomon.explain.eigsearch;

import java.util.Arrays;
import org.gnomon.kernels.ClassProbabilities;
import org.gnomon.kernels.GatedNetwork;
import org.gnomon.kernels.Pooling;

/**
 * The linear gradient of every undirected edge: the slope of the chord along its gate, all other gates at 1.
 *
 * <p>{@code I(k) = (f(w = 1) - f(w_k = epsilon)) / (1 - epsilon)}; with {@code epsilon = 0} this is leave-one-edge-out, evaluated incrementally.
 * Cost: {@code u + 1} forward passes. Source: EiG-Search (ICML 2024).
 */
final class LinearGradients {

    private final GatedNetwork network;
    private final double epsilon;

    LinearGradients(GatedNetwork network, double epsilon) {
        this.network = network;
        this.epsilon = epsilon;
    }

    /** Scores for a graph, {@code [u]}: {@code f} is the log-probability of {@code cls}. */
    double[] ofClass(int cls) {
        double whole = ClassProbabilities.logProbability(network.logits(), cls);
        double[][] gated = gatedLogits();
        double[] scores = new double[gated.length];
        for (int k = 0; k < scores.length; k++) {
            scores[k] = (whole - ClassProbabilities.logProbability(gated[k], cls)) / (1 - epsilon);
        }
        return scores;
    }

    /** Scores for a node, {@code [u]}: the L2 distance of its logits; no class is chosen. */
    double[] ofNode() {
        double[] whole = network.logits();
        double[][] gated = gatedLogits();
        double[] scores = new double[gated.length];
        for (int k : network.reachableUnits()) {
            scores[k] = distance(whole, gated[k]) / (1 - epsilon);
        }
        return scores;
    }

    private double[][] gatedLogits() {
        if (epsilon == 0) {
            return network.logitsWithoutEach();
        }
        double[][] logits = new double[network.units().count()][];
        Arrays.fill(logits, network.logits());
        double[] gates = network.openGates();
        for (int unit : network.reachableUnits()) {
            network.units().set(gates, unit, epsilon);
            logits[unit] = network.logits(gates, Pooling.ALL);
            network.units().set(gates, unit, 1);
        }
        return logits;
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int c = 0; c < a.length; c++) {
            sum += (a[c] - b[c]) * (a[c] - b[c]);
        }
        return Math.sqrt(sum);
    }
}
