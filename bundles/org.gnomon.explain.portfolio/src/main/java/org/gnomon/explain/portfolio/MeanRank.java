package org.gnomon.explain.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The mean of several rankings, a Borda count: it does not ask how the scores of different scorers compare. */
final class MeanRank {

    private MeanRank() {}

    /**
     * For each of {@code edges} the share of the others that it beats, ties half, mean over all scorers; in [0, 1].
     *
     * @param scores of each scorer, {@code [scorers][u]}
     * @return {@code [u]}, 0 for what is not in {@code edges}
     */
    static double[] of(List<double[]> scores, int[] edges) {
        double[] mean = new double[scores.getFirst().length];
        for (double[] own : scores) {
            double[] sorted = IntStream.of(edges).mapToDouble(u -> own[u]).sorted().toArray();
            for (int u : edges) {
                mean[u] += beaten(sorted, own[u]) / Math.max(1, edges.length - 1) / scores.size();
            }
        }
        return mean;
    }

    private static double beaten(double[] sorted, double score) {
        int at = Arrays.binarySearch(sorted, score);
        int first = at;
        while (first > 0 && sorted[first - 1] == score) {
            first--;
        }
        int behind = at;
        while (behind < sorted.length - 1 && sorted[behind + 1] == score) {
            behind++;
        }
        return first + (behind - first) / 2.0;
    }
}
