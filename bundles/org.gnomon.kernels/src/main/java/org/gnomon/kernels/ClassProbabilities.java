package org.gnomon.kernels;

/** Softmax of logits, stable for large values. */
public final class ClassProbabilities {

    private ClassProbabilities() {}

    /** {@code log softmax(logits)[cls]}. */
    public static double logProbability(double[] logits, int cls) {
        double max = logits[predicted(logits)];
        double sum = 0;
        for (double logit : logits) {
            sum += Math.exp(logit - max);
        }
        return logits[cls] - max - Math.log(sum);
    }

    /** {@code softmax(logits)[cls]}, in [0, 1]. */
    public static double probability(double[] logits, int cls) {
        return Math.exp(logProbability(logits, cls));
    }

    /** The class with the largest logit; ties go to the lower class. */
    public static int predicted(double[] logits) {
        int best = 0;
        for (int c = 1; c < logits.length; c++) {
            if (logits[c] > logits[best]) {
                best = c;
            }
        }
        return best;
    }
}
