package org.gnomon.rules.metrics;

import java.util.Arrays;

/**
 * Ranks of the right answers to several questions.
 *
 * @param questions how many
 * @param reciprocal MRR: mean of 1 / rank, in (0, 1]; NaN without questions, as are the others
 * @param hitsAt1 share of questions with a rank of at most 1
 * @param hitsAt3 of at most 3
 * @param hitsAt10 of at most 10
 * @param mean mean rank, 1 or more
 */
public record RankSummary(int questions, double reciprocal, double hitsAt1, double hitsAt3, double hitsAt10, double mean) {

    /**
     * The summary of {@code ranks}; their order does not matter, to the last bit.
     *
     * @param ranks {@code [questions]}, from 1
     */
    public static RankSummary of(double[] ranks) {
        double[] rising = ranks.clone();
        Arrays.sort(rising);
        if (rising.length > 0 && !(rising[0] >= 1 && rising[rising.length - 1] < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("ranks are from " + rising[0] + " to " + rising[rising.length - 1] + "; allowed: finite, 1 or more");
        }
        return new RankSummary(rising.length, Arrays.stream(rising).map(rank -> 1 / rank).average().orElse(Double.NaN), hits(rising, 1), hits(rising, 3),
                hits(rising, 10), Arrays.stream(rising).average().orElse(Double.NaN));
    }

    private static double hits(double[] ranks, int at) {
        return Arrays.stream(ranks).map(rank -> rank <= at ? 1 : 0).average().orElse(Double.NaN);
    }
}
