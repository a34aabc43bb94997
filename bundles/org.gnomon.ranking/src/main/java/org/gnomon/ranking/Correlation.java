package org.gnomon.ranking;

import java.util.OptionalDouble;

/** Coefficients of correlation, from -1 (reversed) to 1 (the same). */
public enum Correlation {
    /** Of the values themselves: covariance by the product of the standard deviations. O(n). */
    PEARSON {
        @Override
        double ofChecked(double[] x, double[] y) {
            return pearson(x, y);
        }
    },
    /** SRCC: Pearson's of the ranks, equal values sharing their mean rank. O(n log n). Spearman 1904. */
    SPEARMAN {
        @Override
        double ofChecked(double[] x, double[] y) {
            return pearson(Ranks.average(x), Ranks.average(y));
        }
    },
    /** tau-b: pairs ordered alike less pairs ordered unlike, by the geometric mean of the pairs not tied in either. O(n log n). Kendall 1945, Knight 1966. */
    KENDALL {
        @Override
        double ofChecked(double[] x, double[] y) {
            return KendallPairs.of(x, y).tauB();
        }
    };

    /**
     * The coefficient of two lists.
     *
     * @param x {@code [n]}, finite
     * @param y {@code [n]}, finite
     * @return in [-1, 1]; empty where it is not defined: fewer than two values, or all values of a list equal
     */
    public OptionalDouble of(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("the lists have " + x.length + " and " + y.length + " values; both must have the same number");
        }
        Ranks.requireNumbers(x);
        Ranks.requireNumbers(y);
        double value = x.length < 2 ? Double.NaN : ofChecked(x, y);
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(Math.clamp(value, -1, 1));
    }

    /** NaN where it is not defined. */
    abstract double ofChecked(double[] x, double[] y);

    private static double pearson(double[] x, double[] y) {
        double meanX = mean(x);
        double meanY = mean(y);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
            xy += (x[i] - meanX) * (y[i] - meanY);
        }
        return constant(x) || constant(y) ? Double.NaN : xy / (Math.sqrt(xx) * Math.sqrt(yy));
    }

    /** Rounding of the mean makes a list of equal values vary a little; so this is asked of the values. */
    private static boolean constant(double[] values) {
        for (double value : values) {
            if (value != values[0]) {
                return false;
            }
        }
        return true;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
