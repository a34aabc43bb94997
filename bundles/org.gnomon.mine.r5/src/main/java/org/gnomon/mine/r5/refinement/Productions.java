package org.gnomon.mine.r5.refinement;

import java.util.Arrays;

/** How likely a relation is made of a pair: {@code P(left, right | head)}. A pair may have many heads. Immutable. */
final class Productions {

    private final int relations;
    /** By pair; null for a pair without heads. */
    private final double[][] probabilities;

    private Productions(int relations, double[][] probabilities) {
        this.relations = relations;
        this.probabilities = probabilities;
    }

    /**
     * In proportion to {@code counts}.
     *
     * @param counts by pair and head, {@code [relations^2, relations]}, 0 or more
     * @param sharpness exponent of the probabilities: below 1 they are more alike, and sum to more than 1
     */
    static Productions of(double[][] counts, double sharpness) {
        int relations = counts[0].length;
        double[] sums = new double[relations];
        for (double[] row : counts) {
            for (int head = 0; head < relations; head++) {
                sums[head] += row[head];
            }
        }
        double[][] probabilities = new double[counts.length][];
        for (int pair = 0; pair < counts.length; pair++) {
            probabilities[pair] = Arrays.stream(counts[pair]).anyMatch(count -> count > 0) ? probabilities(counts[pair], sums, sharpness) : null;
        }
        return new Productions(relations, probabilities);
    }

    private static double[] probabilities(double[] counts, double[] sums, double sharpness) {
        double[] row = new double[counts.length];
        for (int head = 0; head < row.length; head++) {
            row[head] = counts[head] > 0 ? Math.pow(counts[head] / sums[head], sharpness) : 0;
        }
        return row;
    }

    int relations() {
        return relations;
    }

    boolean isEmpty(int pair) {
        return probabilities[pair] == null;
    }

    /** By head; not to be changed. The pair is not empty. */
    double[] probabilities(int pair) {
        return probabilities[pair];
    }
}
