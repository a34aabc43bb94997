package org.gnomon.explain.occlusion;

import org.gnomon.kernels.ClassProbabilities;

/** In what the effect is measured. */
public enum Effect {
    /** Probability of the class, {@code [0, 1]}. */
    PROBABILITY {
        @Override
        double of(double[] logits, int cls) {
            return ClassProbabilities.probability(logits, cls);
        }
    },
    /** Its natural logarithm: also tells apart what happens to probabilities near 1. */
    LOG_PROBABILITY {
        @Override
        double of(double[] logits, int cls) {
            return ClassProbabilities.logProbability(logits, cls);
        }
    };

    abstract double of(double[] logits, int cls);
}
