package org.gnomon.api.search;

import org.gnomon.api.predict.PredictionTask;

/**
 * What every result must keep to: {@code atLeast <= value <= atMost}, in the unit of the task.
 *
 * @param atLeast minus infinity where there is no lower bound
 * @param atMost infinity where there is no upper bound
 */
public record Constraint(PredictionTask task, double atLeast, double atMost) {

    public Constraint {
        if (!(atLeast <= atMost)) {
            throw new IllegalArgumentException(task.metric() + " of '" + task.name() + "' must be between " + atLeast + " and " + atMost + " "
                    + task.unit() + "; allowed: a lower bound that is not above the upper one");
        }
    }

    public static Constraint atMost(PredictionTask task, double bound) {
        return new Constraint(task, Double.NEGATIVE_INFINITY, bound);
    }

    public static Constraint atLeast(PredictionTask task, double bound) {
        return new Constraint(task, bound, Double.POSITIVE_INFINITY);
    }

    /** By how much {@code value} breaks it, in the unit of the task; 0 where it does not. */
    public double violation(double value) {
        return Math.max(0, Math.max(atLeast - value, value - atMost));
    }
}
