package org.gnomon.explain.pgexplainer;

import org.gnomon.model.packed.Dense;

/**
 * The network that scores edges: two linear maps with a ReLU between, from the embeddings of the ends to a logit. Immutable.
 *
 * <p>Source: Luo et al., PGExplainer, NeurIPS 2020, equations 10 and 11.
 */
record EdgeScorer(Dense hidden, Dense output) {

    /** The logit of each unit in reach, {@code [k]}; {@code O(rows width hidden)}. */
    double[] logits(EdgeInputs inputs) {
        double[] weight = hidden.weight();
        double[] bias = hidden.bias();
        double[] out = output.weight();
        double offset = output.bias()[0];
        double[] logits = new double[inputs.count()];
        for (int row = 0; row < logits.length; row++) {
            logits[row] = offset;
            for (int h = 0; h < out.length; h++) {
                double sum = bias[h];
                for (int c = 0; c < inputs.width(); c++) {
                    sum += weight[h * inputs.width() + c] * inputs.rows()[row * inputs.width() + c];
                }
                logits[row] += out[h] * Math.max(0, sum);
            }
        }
        return inputs.mean(logits);
    }
}
