package org.gnomon.rules.metrics;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * One figure from several runs that differ in the seed alone.
 *
 * @param seeds 1 or more
 * @param deviation standard deviation of a sample; empty for one seed
 */
public record OverSeeds(int seeds, double mean, OptionalDouble deviation) {

    /**
     * Mean and deviation of {@code values}; their order does not matter, to the last bit.
     *
     * @param values {@code [seeds]}, finite
     */
    public static OverSeeds of(double... values) {
        double[] rising = values.clone();
        Arrays.sort(rising);
        if (rising.length == 0 || !Double.isFinite(rising[0]) || !Double.isFinite(rising[rising.length - 1])) {
            throw new IllegalArgumentException("values of seeds are " + Arrays.toString(values) + "; allowed: one or more, finite");
        }
        double mean = Arrays.stream(rising).sum() / rising.length;
        double squares = Arrays.stream(rising).map(v -> (v - mean) * (v - mean)).sum();
        return new OverSeeds(rising.length, mean, rising.length == 1 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(squares / (rising.length - 1))));
    }
}
