package org.gnomon.explain.gnnexplainer;

import java.util.random.RandomGenerator;
import org.gnomon.kernels.optimise.Adam;

/**
 * Values in (0, 1) on the entries of a network, learnt as {@code sigmoid(theta)} by Adam. Entries without a gradient in the first step take no part
 * in the prediction: they are left out of the regulariser, and end as 0. One thread at a time.
 *
 * <p>Source: Ying et al., GNNExplainer, NeurIPS 2019, section 4.2; the hard mask of entries without gradient is PyG's.
 */
final class Mask {

    private final MaskLayout layout;
    private final Regulariser regulariser;
    private final Adam adam;
    private final double[] theta;
    /** Number of entries of each value that takes part; empty before the first step. */
    private double[] involved = {};

    /**
     * @param deviation standard deviation of {@code theta} at the start; its mean is 0
     * @param rate learning rate of {@code theta}
     */
    Mask(MaskLayout layout, double deviation, Regulariser regulariser, double rate, RandomGenerator random) {
        this.layout = layout;
        this.regulariser = regulariser;
        adam = new Adam(layout.count(), rate);
        theta = new double[layout.count()];
        for (int i = 0; i < theta.length; i++) {
            theta[i] = deviation * random.nextGaussian();
        }
    }

    static double sigmoid(double theta) {
        return 1 / (1 + Math.exp(-theta));
    }

    /** The value of every entry, {@code [entries]}. */
    double[] entries() {
        return layout.spread(values());
    }

    private double[] values() {
        double[] values = new double[theta.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = sigmoid(theta[i]);
        }
        return values;
    }

    /**
     * One step of Adam on the loss, which is the negative log-probability, plus the regulariser; in the first step on the loss alone, as in PyG.
     *
     * @param byEntry gradient of the log-probability by {@link #entries()}
     */
    void step(double[] byEntry) {
        double[] gradient = layout.collect(byEntry);
        for (int i = 0; i < gradient.length; i++) {
            double value = sigmoid(theta[i]);
            gradient[i] *= -value * (1 - value);
        }
        if (involved.length == 0) {
            involved = involved(gradient);
        } else {
            regulariser.addGradient(theta, involved, gradient);
        }
        adam.step(theta, gradient);
    }

    private double[] involved(double[] gradient) {
        double[] entries = layout.entriesPerValue();
        for (int i = 0; i < gradient.length; i++) {
            entries[i] = gradient[i] == 0 ? 0 : entries[i];
        }
        return entries;
    }

    /** What was learnt, {@code [entries]}, in [0, 1]. */
    double[] learnt() {
        double[] values = values();
        for (int i = 0; i < values.length; i++) {
            values[i] = involved.length > 0 && involved[i] > 0 ? values[i] : 0;
        }
        return layout.spread(values);
    }
}
