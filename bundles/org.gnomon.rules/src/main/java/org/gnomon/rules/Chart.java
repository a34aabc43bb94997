package org.gnomon.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gnomon.rules.Compositions.Composition;

/**
 * Everything that a path of relations can be reduced to with a table of compositions, in any order: the chart of Cocke, Younger and Kasami. Exact.
 * {@code O(k^3 s^2)} for a path of {@code k} relations and {@code s} results per span.
 */
public final class Chart {

    private final Compositions rules;
    private final int length;
    /** Results of every span, ascending. */
    private final int[][] symbols;
    private final double[][] inside;
    private final double[][] weight;
    private final Composition[][] rule;
    private final int[][] split;

    private Chart(int[] path, Compositions rules) {
        this.rules = rules;
        length = path.length;
        int spans = length * (length + 1);
        symbols = new int[spans][];
        inside = new double[spans][];
        weight = new double[spans][];
        rule = new Composition[spans][];
        split = new int[spans][];
        for (int i = 0; i < length; i++) {
            int span = span(i, i + 1);
            symbols[span] = new int[] {path[i]};
            inside[span] = new double[] {1};
            weight[span] = new double[] {1};
        }
    }

    /** Reduces {@code path}, numbers of relations, at least one. */
    public static Chart of(int[] path, Compositions rules) {
        if (path.length == 0) {
            throw new IllegalArgumentException("the path is empty; allowed: one relation or more");
        }
        Chart chart = new Chart(path, rules);
        for (int size = 2; size <= path.length; size++) {
            for (int from = 0; from + size <= path.length; from++) {
                chart.fill(from, from + size);
            }
        }
        return chart;
    }

    private int span(int from, int to) {
        return from * (length + 1) + to;
    }

    private void fill(int from, int to) {
        int size = rules.relations();
        double[] sums = new double[size];
        double[] weights = new double[size];
        Composition[] best = new Composition[size];
        int[] at = new int[size];
        for (int m = from + 1; m < to; m++) {
            combine(span(from, m), span(m, to), m, sums, weights, best, at);
        }
        int[] found = new int[size];
        int n = 0;
        for (int symbol = 0; symbol < size; symbol++) {
            if (sums[symbol] > 0) {
                found[n++] = symbol;
            }
        }
        int span = span(from, to);
        symbols[span] = Arrays.copyOf(found, n);
        inside[span] = Arrays.stream(symbols[span]).mapToDouble(s -> sums[s]).toArray();
        weight[span] = Arrays.stream(symbols[span]).mapToDouble(s -> weights[s]).toArray();
        rule[span] = Arrays.stream(symbols[span]).mapToObj(s -> best[s]).toArray(Composition[]::new);
        split[span] = Arrays.stream(symbols[span]).map(s -> at[s]).toArray();
    }

    private void combine(int left, int right, int m, double[] sums, double[] weights, Composition[] best, int[] at) {
        for (int a = 0; a < symbols[left].length; a++) {
            for (int b = 0; b < symbols[right].length; b++) {
                for (Composition rule : rules.of(symbols[left][a], symbols[right][b])) {
                    double product = weight[left][a] * weight[right][b] * rule.weight();
                    sums[rule.head()] += inside[left][a] * inside[right][b] * rule.weight();
                    if (product > weights[rule.head()]) {
                        weights[rule.head()] = product;
                        best[rule.head()] = rule;
                        at[rule.head()] = m;
                    }
                }
            }
        }
    }

    /** What the whole path reduces to, ascending; empty for nothing. */
    public int[] results() {
        return results(0, length);
    }

    /** What the relations from {@code from} to before {@code to} reduce to, ascending; empty for nothing. */
    public int[] results(int from, int to) {
        return symbols[span(from, to)].clone();
    }

    /** Sum over all derivations of {@code relation} from the whole path, each the product of the weights of its rules; 0 for none. */
    public double inside(int relation) {
        int at = Arrays.binarySearch(symbols[span(0, length)], relation);
        return at < 0 ? 0 : inside[span(0, length)][at];
    }

    /** Product of the weights of the rules in the best derivation of {@code relation}; 0 for none. */
    public double weight(int relation) {
        int at = Arrays.binarySearch(symbols[span(0, length)], relation);
        return at < 0 ? 0 : weight[span(0, length)][at];
    }

    /**
     * The best derivation of {@code relation} from the whole path, what is used before what uses it; empty for a path of one relation.
     *
     * @throws IllegalArgumentException where there is none
     */
    public List<Step> best(int relation) {
        if (weight(relation) == 0) {
            throw new IllegalArgumentException("the path does not reduce to relation " + relation);
        }
        List<Step> steps = new ArrayList<>();
        collect(0, length, relation, steps);
        return List.copyOf(steps);
    }

    private void collect(int from, int to, int symbol, List<Step> steps) {
        if (to - from == 1) {
            return;
        }
        int span = span(from, to);
        int at = Arrays.binarySearch(symbols[span], symbol);
        Composition used = rule[span][at];
        int m = split[span][at];
        collect(from, m, used.left(), steps);
        collect(m, to, used.right(), steps);
        steps.add(new Step(used, from, m, to));
    }

    /** A rule applied to the parts of the path from {@code from} to {@code split} and on to {@code to}. */
    public record Step(Composition rule, int from, int split, int to) {}
}
