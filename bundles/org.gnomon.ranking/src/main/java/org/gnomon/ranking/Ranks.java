package org.gnomon.ranking;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Places of numbers in their order. */
public final class Ranks {

    private Ranks() {}

    /**
     * Ranks from 1, the smallest first; equal values share the mean of their ranks.
     *
     * @param values {@code [n]}, no NaN
     * @return {@code [n]}, summing to {@code n (n + 1) / 2}; O(n log n)
     */
    public static double[] average(double[] values) {
        int[] order = order(values);
        double[] ranks = new double[values.length];
        for (int from = 0; from < order.length;) {
            int to = from + 1;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order[i]] = (from + 1 + to) / 2.0;
            }
            from = to;
        }
        return ranks;
    }

    /** Positions by rising value, equal ones by position. */
    static int[] order(double[] values) {
        requireNumbers(values);
        return IntStream.range(0, values.length).boxed().sorted(Comparator.comparingDouble(i -> values[i] + 0.0)).mapToInt(Integer::intValue).toArray();
    }

    static void requireNumbers(double[] values) {
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i])) {
                throw new IllegalArgumentException("value " + i + " is NaN; only numbers can be ranked");
            }
        }
    }
}
