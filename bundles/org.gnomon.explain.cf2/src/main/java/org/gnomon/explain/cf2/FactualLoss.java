package org.gnomon.explain.cf2;

import java.util.Arrays;
import org.gnomon.kernels.BoundTask;
import org.gnomon.kernels.ClassProbabilities;
import org.gnomon.kernels.GatedNetwork;
import org.gnomon.kernels.Trace;

/**
 * The loss of a mask {@code g} on the undirected edges in reach: {@code sum(g) + lambda (alpha relu(gamma - F(g)) + (1 - alpha) relu(gamma + F(1 -
 * g)))}, where the margin {@code F(w) = p_w(y) - max_c p_w(c)} compares the class {@code y} with the best other class {@code c} at gates {@code w}.
 * The first hinge asks that the mask alone keeps the class, the second that the rest alone loses it.
 *
 * <p>Source: Tan et al., CF2, WWW 2022. Self loops keep gate 1.
 *
 * @param alpha share of the factual hinge, {@code [0, 1]}
 * @param gamma margin, in probability
 * @param lambda weight of the hinges against one kept edge
 */
record FactualLoss(BoundTask question, double alpha, double gamma, double lambda) {

    /**
     * The loss at one mask.
     *
     * @param gradient by the mask, {@code [reachable units]}
     * @param factual margin of the class with the mask alone, {@code [-1, 1]}
     * @param counterfactual margin of the class with the rest alone
     * @param informed whether the prediction had a say in the gradient
     */
    record At(double loss, double[] gradient, double factual, double counterfactual, boolean informed) {}

    /** The margin of the class at some gates, and its gradient by the mask; all 0 where it is not asked for. */
    private record Margin(double value, double[] gradient) {}

    private static final double NOISE = 1e-12;

    /** At most two forward and two backward passes; a hinge that is satisfied needs no backward pass. */
    At at(double[] mask) {
        Margin kept = margin(mask, gamma);
        Margin rest = margin(Arrays.stream(mask).map(g -> 1 - g).toArray(), Double.POSITIVE_INFINITY);
        boolean losing = gamma + rest.value() > 0;
        double[] gradient = new double[mask.length];
        double total = 0;
        boolean informed = false;
        for (int i = 0; i < mask.length; i++) {
            double pull = lambda * (losing ? -(1 - alpha) * rest.gradient()[i] : 0) - lambda * alpha * kept.gradient()[i];
            informed |= Math.abs(pull) > NOISE;
            gradient[i] = 1 + pull;
            total += mask[i];
        }
        double hinges = alpha * Math.max(0, gamma - kept.value()) + (1 - alpha) * Math.max(0, gamma + rest.value());
        return new At(total + lambda * hinges, gradient, kept.value(), rest.value(), informed);
    }

    private Margin margin(double[] mask, double below) {
        GatedNetwork network = question.network();
        Trace trace = network.trace(gates(mask), new double[0]);
        double[] probabilities = probabilities(trace.logits());
        int rival = rival(probabilities);
        double value = probabilities[question.targetClass()] - probabilities[rival];
        return new Margin(value, value < below ? byMask(trace.gradient(weights(probabilities, rival)).edges()) : new double[mask.length]);
    }

    private double[] gates(double[] mask) {
        GatedNetwork network = question.network();
        double[] gates = network.openGates();
        int[] units = network.reachableUnits();
        for (int i = 0; i < units.length; i++) {
            for (int k = 0; k < network.units().size(units[i]); k++) {
                gates[network.units().edge(units[i], k)] = mask[i];
            }
        }
        return gates;
    }

    private double[] byMask(double[] edges) {
        GatedNetwork network = question.network();
        int[] units = network.reachableUnits();
        double[] gradient = new double[units.length];
        for (int i = 0; i < units.length; i++) {
            for (int k = 0; k < network.units().size(units[i]); k++) {
                gradient[i] += edges[network.units().edge(units[i], k)];
            }
        }
        return gradient;
    }

    private static double[] probabilities(double[] logits) {
        double[] probabilities = new double[logits.length];
        for (int c = 0; c < logits.length; c++) {
            probabilities[c] = ClassProbabilities.probability(logits, c);
        }
        return probabilities;
    }

    /** The most probable class other than the target; the target itself where there is no other. */
    private int rival(double[] probabilities) {
        int rival = -1;
        for (int c = 0; c < probabilities.length; c++) {
            if (c != question.targetClass() && (rival < 0 || probabilities[c] > probabilities[rival])) {
                rival = c;
            }
        }
        return rival < 0 ? question.targetClass() : rival;
    }

    /** {@code d (p(y) - p(rival)) / d logits}. */
    private double[] weights(double[] probabilities, int rival) {
        double own = probabilities[question.targetClass()];
        double[] weights = new double[probabilities.length];
        for (int c = 0; c < weights.length; c++) {
            weights[c] = (probabilities[rival] - own) * probabilities[c];
        }
        weights[question.targetClass()] += own;
        weights[rival] -= probabilities[rival];
        return weights;
    }
}
