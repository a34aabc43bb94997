package org.gnomon.explain.pgm;

import java.util.Collection;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/**
 * Pearson's test of independence of two binary variables, summed over strata: {@code sum_s n (ad - bc)^2 / ((a+b)(c+d)(a+c)(b+d))}. A stratum in
 * which one variable has one value only says nothing and does not count.
 *
 * @param statistic at least 0
 * @param degreesOfFreedom number of strata that count
 */
record ChiSquare(double statistic, int degreesOfFreedom) {

    /**
     * Adds up the strata.
     *
     * @param tables counts {@code a, b, c, d} of both variables' values {@code 00, 01, 10, 11}
     */
    static ChiSquare of(Collection<int[]> tables) {
        double statistic = 0;
        int degrees = 0;
        for (int[] t : tables) {
            double margins = (double) (t[0] + t[1]) * (t[2] + t[3]) * (t[0] + t[2]) * (t[1] + t[3]);
            if (margins > 0) {
                double difference = (double) t[0] * t[3] - (double) t[1] * t[2];
                statistic += (t[0] + t[1] + t[2] + t[3]) * difference * difference / margins;
                degrees++;
            }
        }
        return new ChiSquare(statistic, degrees);
    }

    /** Probability of so large a statistic if the variables were independent, {@code (0, 1]}; 1 where no stratum counts. */
    double pValue() {
        return degreesOfFreedom == 0 ? 1 : RegularizedGamma.Q.value(degreesOfFreedom / 2.0, statistic / 2);
    }
}
