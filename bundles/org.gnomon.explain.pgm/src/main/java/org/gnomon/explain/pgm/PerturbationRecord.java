package org.gnomon.explain.pgm;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was seen: which nodes were perturbed in which sample, and in which samples the prediction changed. Variables of the graphical model.
 *
 * @param perturbed {@code [samples][nodes]}
 * @param changed {@code [samples]}
 */
record PerturbationRecord(boolean[][] perturbed, boolean[] changed) {

    /** The test of "perturbing {@code node} does not matter, when it is known whether {@code given} were perturbed"; O(samples). */
    ChiSquare test(int node, List<Integer> given) {
        return ChiSquare.of(tables(node, given));
    }

    /** Whether the prediction changed more often when {@code node} was perturbed than otherwise. */
    boolean isHarmedBy(int node) {
        int[] t = tables(node, List.of()).iterator().next();
        return (double) t[3] * (t[0] + t[1]) >= (double) t[1] * (t[2] + t[3]);
    }

    private Collection<int[]> tables(int node, List<Integer> given) {
        Map<Long, int[]> strata = new TreeMap<>();
        for (int s = 0; s < changed.length; s++) {
            long stratum = 0;
            for (int other : given) {
                stratum = 2 * stratum + (perturbed[s][other] ? 1 : 0);
            }
            strata.computeIfAbsent(stratum, key -> new int[4])[(perturbed[s][node] ? 2 : 0) + (changed[s] ? 1 : 0)]++;
        }
        return strata.values();
    }
}
