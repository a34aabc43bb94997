package org.gnomon.explain.cf2;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.gnomon.api.Run;
import org.gnomon.kernels.GatedNetwork;
import org.gnomon.kernels.optimise.Adam;

/**
 * A mask {@code sigmoid(theta)} that Adam led to a low loss.
 *
 * @param values on the units in reach, {@code (0, 1)}; all 0 where the prediction never depended on the mask
 * @param end the loss there
 */
record LearntMask(double[] values, FactualLoss.At end) {

    /** Mean of {@code theta} at the start; its standard deviation is {@code sqrt(2 / n)} for {@code n} nodes. As in the official code. */
    private static final double START = 1;

    /** {@code epochs} steps, one of {@code run} each. */
    static LearntMask learn(FactualLoss loss, int epochs, double rate, RandomGenerator random, Run run) {
        GatedNetwork network = loss.question().network();
        double deviation = Math.sqrt(2.0 / network.graph().nodeCount());
        double[] theta = new double[network.reachableUnits().length];
        for (int i = 0; i < theta.length; i++) {
            theta[i] = START + deviation * random.nextGaussian();
        }
        Adam adam = new Adam(theta.length, rate);
        boolean informed = false;
        for (int epoch = 0; epoch < epochs; epoch++) {
            FactualLoss.At at = loss.at(mask(theta));
            informed |= at.informed();
            adam.step(theta, byTheta(at.gradient(), theta));
            run.step();
        }
        return new LearntMask(informed ? mask(theta) : new double[theta.length], loss.at(mask(theta)));
    }

    /** What a reader must know of the two hinges. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (end.factual() <= 0) {
            notes.add("the soft mask alone does not keep the class");
        }
        if (end.counterfactual() > 0) {
            notes.add("no counterfactual: without the soft mask the class stays");
        }
        return notes;
    }

    private static double[] mask(double[] theta) {
        double[] mask = new double[theta.length];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = 1 / (1 + Math.exp(-theta[i]));
        }
        return mask;
    }

    private static double[] byTheta(double[] byMask, double[] theta) {
        double[] mask = mask(theta);
        double[] gradient = new double[theta.length];
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = byMask[i] * mask[i] * (1 - mask[i]);
        }
        return gradient;
    }
}
