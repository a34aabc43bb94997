package org.gnomon.metrics.explanation;

import org.gnomon.api.explain.Assessment;

/** Whether a network predicts the class that is explained. */
final class Verdict {

    private Verdict() {}

    /** Whether exactly one of the whole graph and {@code masked}, the class predicted with a mask, gives the explained class. */
    static boolean changes(Assessment assessment, int masked) {
        int target = assessment.explanation().targetClass();
        return (assessment.prediction().fullClass() == target) != (masked == target);
    }
}
