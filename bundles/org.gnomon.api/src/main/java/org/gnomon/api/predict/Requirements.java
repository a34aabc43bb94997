package org.gnomon.api.predict;

/**
 * What a predictor needs and gives.
 *
 * @param minimumExamples labelled examples of the task without which it does not train; 0 for what ranks without training, such as FLOPs
 * @param minimumTuningExamples the same where it starts from a trained predictor; 0 where zero-shot transfer is possible
 * @param givesSpread whether its predictions carry a spread
 */
public record Requirements(int minimumExamples, int minimumTuningExamples, boolean givesSpread) {

    public Requirements {
        if (minimumExamples < 0 || minimumTuningExamples < 0) {
            throw new IllegalArgumentException("minimum examples are " + minimumExamples + " and " + minimumTuningExamples + "; allowed: 0 or more");
        }
    }
}
