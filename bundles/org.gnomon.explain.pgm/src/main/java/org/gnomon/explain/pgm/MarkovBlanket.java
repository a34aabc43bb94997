package org.gnomon.explain.pgm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The nodes whose perturbation tells about the prediction even when all others of them are known: grow, then shrink. Source: Margaritis and Thrun,
 * Bayesian Network Induction via Local Neighborhoods, NIPS 1999; Vu and Thai, NeurIPS 2020.
 *
 * <p>It stops to grow where there would be fewer than five samples for each combination of its nodes.
 */
record MarkovBlanket(PerturbationRecord record, double significance) {

    private static final int SAMPLES_PER_STRATUM = 5;

    /** The blanket within the {@code limit} of {@code candidates} that depend most, strongest first. */
    List<Integer> of(List<Integer> candidates, int limit) {
        List<Integer> byEvidence = candidates.stream()
                .sorted(Comparator.<Integer>comparingDouble(v -> record.test(v, List.of()).pValue()).thenComparing(Comparator.naturalOrder()))
                .limit(limit).toList();
        List<Integer> blanket = grow(byEvidence);
        for (int v : List.copyOf(blanket)) {
            List<Integer> others = blanket.stream().filter(u -> u != v).toList();
            if (!dependsOn(v, others)) {
                blanket.remove((Integer) v);
            }
        }
        return blanket;
    }

    private List<Integer> grow(List<Integer> byEvidence) {
        List<Integer> blanket = new ArrayList<>();
        boolean grows = true;
        while (grows && hasRoom(blanket)) {
            grows = byEvidence.stream().filter(v -> !blanket.contains(v) && dependsOn(v, blanket)).findFirst().map(blanket::add).orElse(false);
        }
        return blanket;
    }

    private boolean hasRoom(List<Integer> blanket) {
        return (long) SAMPLES_PER_STRATUM << (blanket.size() + 1) <= record.changed().length;
    }

    private boolean dependsOn(int node, List<Integer> given) {
        return record.test(node, given).pValue() < significance;
    }
}
