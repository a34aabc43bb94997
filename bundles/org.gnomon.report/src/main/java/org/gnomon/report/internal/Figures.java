package org.gnomon.report.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/**
 * Writes the numbers of one column with the same number of decimals.
 *
 * @param decimals 0 to 3
 */
record Figures(int decimals) {

    /** Whole numbers stay whole; otherwise about three significant digits of the largest, and never zeros only for the smallest. */
    static Figures fitting(Collection<Double> values) {
        if (values.stream().allMatch(v -> v == Math.rint(v))) {
            return new Figures(0);
        }
        double largest = values.stream().mapToDouble(Math::abs).max().orElse(0);
        double smallest = values.stream().mapToDouble(Math::abs).filter(v -> v > 0).min().orElse(0);
        int decimals = largest <= 1 ? 3 : largest < 10 ? 2 : 1;
        return new Figures(smallest < 0.5 * Math.pow(10, -decimals) ? 3 : decimals);
    }

    String write(double value) {
        return plain(String.format(Locale.ROOT, "%." + decimals + "f", value));
    }

    /** Scores have no scale of their own: four significant digits. */
    static String score(double value) {
        return plain(String.format(Locale.ROOT, "%.4g", value));
    }

    /** A probability or difference of two, three decimals. */
    static String share(double value) {
        return new Figures(3).write(value);
    }

    /** Standard deviation of a sample of two or more. */
    static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Math.sqrt(Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1));
    }

    private static String plain(String text) {
        return text.matches("-0(\\.0*)?") ? text.substring(1) : text;
    }
}
