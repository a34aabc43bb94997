package org.gnomon.kernels;

/** The number that stands for a class when a prediction is explained: a function of the logits {@code z [C]}. */
public enum ClassScore {
    /** {@code log softmax(z)[cls]}, at most 0. */
    LOG_PROBABILITY {
        @Override
        public double of(double[] logits, int cls) {
            return ClassProbabilities.logProbability(logits, cls);
        }

        @Override
        public double[] gradient(double[] logits, int cls) {
            double[] gradient = new double[logits.length];
            for (int c = 0; c < gradient.length; c++) {
                gradient[c] = (c == cls ? 1 : 0) - ClassProbabilities.probability(logits, c);
            }
            return gradient;
        }
    },
    /** {@code softmax(z)[cls]}, in [0, 1]. */
    PROBABILITY {
        @Override
        public double of(double[] logits, int cls) {
            return ClassProbabilities.probability(logits, cls);
        }

        @Override
        public double[] gradient(double[] logits, int cls) {
            double probability = of(logits, cls);
            double[] gradient = LOG_PROBABILITY.gradient(logits, cls);
            for (int c = 0; c < gradient.length; c++) {
                gradient[c] *= probability;
            }
            return gradient;
        }
    },
    /** {@code z[cls]}. */
    LOGIT {
        @Override
        public double of(double[] logits, int cls) {
            return logits[cls];
        }

        @Override
        public double[] gradient(double[] logits, int cls) {
            double[] gradient = new double[logits.length];
            gradient[cls] = 1;
            return gradient;
        }
    };

    /** The score of class {@code cls}. */
    public abstract double of(double[] logits, int cls);

    /** Its gradient with respect to the logits, {@code [C]}. */
    public abstract double[] gradient(double[] logits, int cls);
}
