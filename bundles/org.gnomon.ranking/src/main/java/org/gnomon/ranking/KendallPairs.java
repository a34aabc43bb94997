package org.gnomon.ranking;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Counts of pairs of things that two lists order (Knight, A computer method for calculating Kendall's tau with ungrouped data, JASA 1966).
 *
 * @param all {@code n (n - 1) / 2}
 * @param tiedX pairs with equal x
 * @param tiedY pairs with equal y
 * @param tiedBoth pairs with both equal
 * @param unlike pairs that the lists order against each other
 */
record KendallPairs(long all, long tiedX, long tiedY, long tiedBoth, long unlike) {

    static KendallPairs of(double[] x, double[] y) {
        int[] order = IntStream.range(0, x.length).boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> x[i] + 0.0).thenComparingDouble(i -> y[i] + 0.0)).mapToInt(Integer::intValue).toArray();
        long tiedX = 0;
        long tiedBoth = 0;
        int sameX = 0;
        int sameBoth = 0;
        for (int i = 1; i < order.length; i++) {
            sameX = x[order[i]] == x[order[i - 1]] ? sameX + 1 : 0;
            sameBoth = sameX > 0 && y[order[i]] == y[order[i - 1]] ? sameBoth + 1 : 0;
            tiedX += sameX;
            tiedBoth += sameBoth;
        }
        double[] ordered = IntStream.of(order).mapToDouble(i -> y[i]).toArray();
        long unlike = sort(ordered, new double[ordered.length], 0, ordered.length);
        return new KendallPairs((long) x.length * (x.length - 1) / 2, tiedX, ties(ordered), tiedBoth, unlike);
    }

    private static long ties(double[] sorted) {
        long ties = 0;
        int same = 0;
        for (int i = 1; i < sorted.length; i++) {
            same = sorted[i] == sorted[i - 1] ? same + 1 : 0;
            ties += same;
        }
        return ties;
    }

    /** Sorts {@code values[from..to-1]} by merging and counts the exchanges of neighbours that this stands for. */
    private static long sort(double[] values, double[] buffer, int from, int to) {
        if (to - from < 2) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        long exchanges = sort(values, buffer, from, middle) + sort(values, buffer, middle, to);
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            boolean takeLeft = right == to || left < middle && values[left] <= values[right];
            exchanges += takeLeft ? 0 : middle - left;
            buffer[i] = takeLeft ? values[left++] : values[right++];
        }
        System.arraycopy(buffer, from, values, from, to - from);
        return exchanges;
    }

    /** NaN where a list does not order anything. */
    double tauB() {
        double alike = all - tiedX - tiedY + tiedBoth - unlike;
        return (alike - unlike) / (Math.sqrt(all - tiedX) * Math.sqrt(all - tiedY));
    }
}
