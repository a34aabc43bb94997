package org.gnomon.evaluation;

import java.util.Arrays;
import org.gnomon.evaluation.internal.StudentT;

/**
 * A mean and half the width of its 95 % confidence interval (Student's t, {@code t sd / sqrt(count)}).
 *
 * @param halfWidth 0 where there is one value
 * @param over what varies: the seeds of a method that depends on them, otherwise the explanations
 * @param count number of values
 */
public record Estimate(double mean, double halfWidth, Over over, int count) {

    /** Over what a mean is taken. */
    public enum Over {
        SEEDS, EXPLANATIONS
    }

    /** The estimate of {@code values}, of which there is at least one. */
    static Estimate of(double[] values, Over over) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return new Estimate(mean, values.length < 2 ? 0 : StudentT.quantile975(values.length - 1) * deviation(values) / Math.sqrt(values.length), over,
                values.length);
    }

    /** Standard deviation of a sample of two or more. */
    static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Math.sqrt(Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1));
    }
}
