package org.gnomon.metrics.explanation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Explanations that the network cannot tell apart are one motif (GOAt, ICLR 2024: stability). */
final class Motifs {

    /** Embeddings that agree after rounding to this are the same. */
    private static final double GRID = 1e-6;

    private Motifs() {}

    /** Share of the explanations that fall into the {@code count} largest motifs of their class, in (0, 1]. */
    static double coverage(Map<Integer, List<double[]>> byClass, int count) {
        long covered = 0;
        long all = 0;
        for (List<double[]> rows : byClass.values()) {
            Map<List<Long>, Long> sizes = new HashMap<>();
            rows.forEach(row -> sizes.merge(rounded(row), 1L, Long::sum));
            covered += sizes.values().stream().sorted(Comparator.reverseOrder()).limit(count).mapToLong(Long::longValue).sum();
            all += rows.size();
        }
        return (double) covered / all;
    }

    private static List<Long> rounded(double[] row) {
        return Arrays.stream(row).mapToObj(value -> Math.round(value / GRID)).toList();
    }
}
