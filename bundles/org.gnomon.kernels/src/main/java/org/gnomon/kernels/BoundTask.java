package org.gnomon.kernels;

import org.gnomon.api.BadRequest;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.MaskedPrediction;
import org.gnomon.api.explain.PrefixPredictor;

/**
 * A question bound to its network and graph, with the class to explain decided: what every scorer starts from. One thread at a time.
 *
 * @param targetClass the class asked for, or the predicted one
 */
public record BoundTask(GatedNetwork network, int targetClass) implements PrefixPredictor {

    /**
     * Binds the network and evaluates it once.
     *
     * @throws BadRequest when the network overflows on this graph
     */
    public static BoundTask of(Kernels kernels, ExplainTask task) {
        GatedNetwork network = task.node().isPresent()
                ? kernels.bindNode(task.network(), task.graph(), task.node().getAsInt())
                : kernels.bind(task.network(), task.graph());
        requireFinite(network, task);
        return new BoundTask(network, task.targetClass().orElseGet(() -> ClassProbabilities.predicted(network.logits())));
    }

    private static void requireFinite(GatedNetwork network, ExplainTask task) {
        double[] logits = network.logits();
        for (int c = 0; c < logits.length; c++) {
            if (!Double.isFinite(logits[c])) {
                throw new BadRequest(BadRequest.Reason.UNSUPPORTED, "network '" + task.network().name() + "' gives " + logits[c] + " for class " + c
                        + " of graph '" + task.graph().id() + "'; logits must be finite", "check the weights and the scale of the node features");
            }
        }
    }

    @Override
    public double full() {
        return ClassProbabilities.probability(network.logits(), targetClass);
    }

    @Override
    public double[] keep(int[] order, int from, int to) {
        return probabilities(network.logitsOfPrefixes(order, from, to));
    }

    @Override
    public double[] drop(int[] order, int from, int to) {
        return probabilities(network.logitsWithoutPrefixes(order, from, to));
    }

    /** The three predictions that metrics compare: the whole, {@code units} alone, and the rest. */
    public MaskedPrediction masked(int[] units) {
        double[] whole = network.logits();
        double[] keep = network.logitsOfPrefixes(units, units.length, units.length)[0];
        double[] drop = network.logitsWithoutPrefixes(units, units.length, units.length)[0];
        return new MaskedPrediction(probability(whole), probability(keep), probability(drop), ClassProbabilities.predicted(whole),
                ClassProbabilities.predicted(keep), ClassProbabilities.predicted(drop));
    }

    private double[] probabilities(double[][] logits) {
        double[] result = new double[logits.length];
        for (int k = 0; k < result.length; k++) {
            result[k] = probability(logits[k]);
        }
        return result;
    }

    private double probability(double[] logits) {
        return ClassProbabilities.probability(logits, targetClass);
    }
}
