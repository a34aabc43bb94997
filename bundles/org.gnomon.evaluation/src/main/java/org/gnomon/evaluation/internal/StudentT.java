package org.gnomon.evaluation.internal;

/** Quantiles of Student's t distribution. */
public final class StudentT {

    private static final double NORMAL = 1.959963984540054;
    private static final double[] TABLE = {12.706205, 4.302653, 3.182446, 2.776445, 2.570582, 2.446912, 2.364624, 2.306004, 2.262157};

    private StudentT() {}

    /**
     * The 0.975 quantile, to 2e-4: a table for up to nine degrees of freedom, above it the expansion of Cornish and Fisher around the normal quantile
     * (Abramowitz and Stegun, 26.7.5).
     *
     * @param freedom degrees of freedom, at least 1
     */
    public static double quantile975(int freedom) {
        if (freedom <= TABLE.length) {
            return TABLE[freedom - 1];
        }
        double z = NORMAL;
        double z2 = z * z;
        double first = z * (z2 + 1) / 4;
        double second = z * (5 * z2 * z2 + 16 * z2 + 3) / 96;
        double third = z * (3 * z2 * z2 * z2 + 19 * z2 * z2 + 17 * z2 - 15) / 384;
        double n = freedom;
        return z + first / n + second / (n * n) + third / (n * n * n);
    }
}
