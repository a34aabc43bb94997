package org.gnomon.explain.pgexplainer;

import java.util.random.RandomGenerator;

/**
 * One draw of a mask on units from their logits: {@code g = sigmoid((logit + log(e) - log(1 - e)) / temperature)} with {@code e} uniform in
 * {@code [0.01, 0.99]}.
 *
 * <p>Source: Luo et al., PGExplainer, NeurIPS 2020, equation 6 (the concrete distribution of Maddison et al. and Jang et al., 2017); the bounds of
 * {@code e} are PyG's.
 *
 * @param values {@code [k]}, in (0, 1)
 */
record RelaxedMask(double temperature, double[] values) {

    private static final double MARGIN = 0.01;

    static RelaxedMask draw(double[] logits, double temperature, RandomGenerator random) {
        double[] values = new double[logits.length];
        for (int k = 0; k < values.length; k++) {
            double uniform = random.nextDouble(MARGIN, 1 - MARGIN);
            values[k] = sigmoid((logits[k] + Math.log(uniform / (1 - uniform))) / temperature);
        }
        return new RelaxedMask(temperature, values);
    }

    static double sigmoid(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    /** The gradient by the logits of one by the values, {@code [k]}. */
    double[] byLogits(double[] byValues) {
        double[] gradient = new double[values.length];
        for (int k = 0; k < gradient.length; k++) {
            gradient[k] = byValues[k] * values[k] * (1 - values[k]) / temperature;
        }
        return gradient;
    }
}
