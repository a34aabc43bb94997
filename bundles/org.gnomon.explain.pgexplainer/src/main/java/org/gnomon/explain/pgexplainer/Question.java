package org.gnomon.explain.pgexplainer;

import java.util.random.RandomGenerator;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.kernels.BoundTask;
import org.gnomon.kernels.ClassScore;
import org.gnomon.kernels.GatedNetwork;
import org.gnomon.kernels.Kernels;
import org.gnomon.kernels.Trace;
import org.gnomon.kernels.Trace.Rows;

/** A question with what the scorer reads of it. One thread at a time. */
record Question(BoundTask bound, EdgeInputs inputs) {

    /** Part of a value in the entropy term, so that its logarithm stays finite; PyG's. */
    private static final double SLOPE = 0.99;
    private static final double SHIFT = 0.005;

    /** @param embeddings of all nodes of the graph of {@code task} */
    static Question of(Kernels kernels, ExplainTask task, Rows embeddings) {
        BoundTask bound = BoundTask.of(kernels, task);
        return new Question(bound, EdgeInputs.of(bound.network(), embeddings, task.node()));
    }

    /**
     * Gradient by the rows' logits of {@code -log p(target | g) + edgeSize sum(g) + edgeEntropy mean(H(g))} at one draw of {@code g}; sums and means
     * run over directed edges. One forward and one backward pass.
     *
     * @param rowLogits {@code [rows]}
     */
    double[] lossGradient(double[] rowLogits, double temperature, PgExplainerParameters wanted, RandomGenerator random) {
        RelaxedMask mask = RelaxedMask.draw(inputs.mean(rowLogits), temperature, random);
        double[] byValues = predictionGradient(mask.values());
        for (int k = 0; k < byValues.length; k++) {
            double value = SLOPE * mask.values()[k] + SHIFT;
            double entropySlope = SLOPE * Math.log((1 - value) / value);
            byValues[k] += inputs.size(k) * (wanted.edgeSize() + wanted.edgeEntropy() * entropySlope / inputs.count());
        }
        return inputs.spread(mask.byLogits(byValues));
    }

    /** Gradient of {@code -log p(target)} by the values of the units in reach. */
    private double[] predictionGradient(double[] values) {
        GatedNetwork network = bound.network();
        double[] gates = network.openGates();
        for (int k = 0; k < values.length; k++) {
            for (int i = 0; i < inputs.size(k); i++) {
                gates[network.units().edge(inputs.units()[k], i)] = values[k];
            }
        }
        Trace trace = network.trace(gates, new double[0]);
        double[] byEdge = trace.gradient(ClassScore.LOG_PROBABILITY.gradient(trace.logits(), bound.targetClass())).edges();
        double[] gradient = new double[values.length];
        for (int k = 0; k < values.length; k++) {
            for (int i = 0; i < inputs.size(k); i++) {
                gradient[k] -= byEdge[network.units().edge(inputs.units()[k], i)];
            }
        }
        return gradient;
    }
}
