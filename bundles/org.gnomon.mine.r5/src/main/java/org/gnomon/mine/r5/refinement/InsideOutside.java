package org.gnomon.mine.r5.refinement;

/**
 * Inside and outside probabilities of every relation over every part of one path: the algorithm of Baker, Trainable grammars for speech recognition, 1979.
 * {@code O(k^3 n^2 + k^2 n^3)} for a path of {@code k} of {@code n} relations, less where productions are few.
 */
final class InsideOutside {

    private final Productions productions;
    private final int n;
    private final int length;
    private final double[][] inside;
    /** By part and pair: probability that the part is made of the pair, over all places where it can be split. */
    private final double[][] pairs;

    InsideOutside(int[] path, Productions productions) {
        this.productions = productions;
        n = productions.relations();
        length = path.length;
        inside = new double[length * (length + 1)][];
        pairs = new double[inside.length][];
        for (int i = 0; i < length; i++) {
            inside[span(i, i + 1)] = new double[n];
            inside[span(i, i + 1)][path[i]] = 1;
        }
        for (int size = 2; size <= length; size++) {
            for (int from = 0; from + size <= length; from++) {
                pairs[span(from, from + size)] = pairs(from, from + size);
                inside[span(from, from + size)] = made(pairs[span(from, from + size)]);
            }
        }
    }

    private int span(int from, int to) {
        return from * (length + 1) + to;
    }

    private double[] pairs(int from, int to) {
        double[] sums = new double[n * n];
        for (int m = from + 1; m < to; m++) {
            double[] left = inside[span(from, m)];
            double[] right = inside[span(m, to)];
            for (int a = 0; a < n; a++) {
                for (int b = 0; left[a] > 0 && b < n; b++) {
                    sums[a * n + b] += left[a] * right[b];
                }
            }
        }
        return sums;
    }

    private double[] made(double[] ofPairs) {
        double[] sums = new double[n];
        for (int pair = 0; pair < ofPairs.length; pair++) {
            if (ofPairs[pair] > 0 && !productions.isEmpty(pair)) {
                double[] probabilities = productions.probabilities(pair);
                for (int head = 0; head < n; head++) {
                    sums[head] += ofPairs[pair] * probabilities[head];
                }
            }
        }
        return sums;
    }

    /** Probability that the path is made of {@code relation}. */
    double inside(int relation) {
        return inside[span(0, length)][relation];
    }

    /**
     * Adds how often every production is expected in derivations from {@code label}.
     *
     * @param weight by which probabilities of derivations are multiplied
     * @param counts by pair and head
     */
    void count(int label, double weight, double[][] counts) {
        double[][] outside = new double[inside.length][n];
        outside[span(0, length)][label] = weight;
        for (int size = length; size >= 2; size--) {
            for (int from = 0; from + size <= length; from++) {
                double[] ofPair = count(outside[span(from, from + size)], pairs[span(from, from + size)], counts);
                for (int m = from + 1; m < from + size; m++) {
                    spread(ofPair, span(from, m), span(m, from + size), outside);
                }
            }
        }
    }

    /** @return outside probability of every pair */
    private double[] count(double[] whole, double[] inner, double[][] counts) {
        double[] outer = new double[inner.length];
        for (int pair = 0; pair < inner.length; pair++) {
            if (inner[pair] > 0 && !productions.isEmpty(pair)) {
                double[] probabilities = productions.probabilities(pair);
                for (int head = 0; head < n; head++) {
                    double part = whole[head] * probabilities[head];
                    counts[pair][head] += part * inner[pair];
                    outer[pair] += part;
                }
            }
        }
        return outer;
    }

    private void spread(double[] ofPair, int left, int right, double[][] outside) {
        for (int a = 0; a < n; a++) {
            for (int b = 0; inside[left][a] > 0 && b < n; b++) {
                outside[left][a] += inside[right][b] * ofPair[a * n + b];
                outside[right][b] += inside[left][a] * ofPair[a * n + b];
            }
        }
    }
}
