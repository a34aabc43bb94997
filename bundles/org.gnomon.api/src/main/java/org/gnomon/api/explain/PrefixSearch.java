package org.gnomon.api.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The linear search over prefixes that turns any edge scores into an explanation: order the edges by score, look at every prefix, keep the best one.
 *
 * <p>Source: EiG-Search (ICML 2024), on undirected edges. Cost: two batched calls of the network, {@code 2 (kMax - kMin + 1)} masked predictions.
 */
public final class PrefixSearch {

    /** Below this, scores say nothing and equal scores count as ties. */
    private static final double NOISE = 1e-12;

    private static final Selection NOTHING = new Selection(new int[0], List.of());

    private PrefixSearch() {}

    /**
     * An explanation from scores: orders the candidates, applies the rule, and notes what a reader must know.
     *
     * @param unitScores {@code [u]}, finite
     * @param candidates units that may be chosen, for example those in reach of a node
     */
    public static Explanation.Builder explain(int targetClass, double[] unitScores, int[] candidates, SizeRule rule, PrefixPredictor predictor) {
        int[] order = order(unitScores, candidates);
        Selection selection = withTies(select(order, rule, predictor), order, unitScores, rule);
        Explanation.Builder explanation = Explanation.forClass(targetClass).unitScores(unitScores).ranked(selection, rule);
        notes(unitScores, candidates).forEach(explanation::note);
        return explanation;
    }

    /** What a reader of these scores must know: nothing to choose from, no evidence, or no preference; usually nothing. */
    public static List<String> notes(double[] unitScores, int[] candidates) {
        if (candidates.length == 0) {
            return List.of("no edge can change the prediction, so there is nothing to choose");
        }
        DoubleSummaryStatistics scores = Arrays.stream(candidates).mapToDouble(u -> unitScores[u]).summaryStatistics();
        if (Math.max(scores.getMax(), -scores.getMin()) < NOISE) {
            return List.of("no evidence: every score is below " + NOISE);
        }
        return candidates.length > 1 && scores.getMax() - scores.getMin() < NOISE ? List.of("no preference: every score is " + scores.getMax())
                : List.of();
    }

    /**
     * What {@link #explain} gives under a rule with a smaller budget, from the scores and the trajectory that are there: no evaluation of the network.
     *
     * @param wide an explanation that is {@link Explanation#rankedBy() ranked}
     * @param candidates as they were given to {@link #explain}
     * @throws IllegalArgumentException when {@code wide} is not ranked, or its search did not look at a size that {@code rule} allows
     */
    public static Explanation resize(Explanation wide, int[] candidates, SizeRule rule) {
        if (wide.rankedBy().isEmpty()) {
            throw new IllegalArgumentException("the explanation is not a prefix of its scores; ask the method again");
        }
        int[] order = order(wide.unitScores(), candidates);
        Selection selection = switch (rule) {
            case SizeRule.Top top -> top(order, top);
            case SizeRule.Search search -> order.length == 0 ? NOTHING : best(order, search, seen(wide, from(order, search), to(order, search)));
        };
        return wide.withSelection(withTies(selection, order, wide.unitScores(), rule), rule);
    }

    private static List<TrajectoryPoint> seen(Explanation wide, int from, int to) {
        List<TrajectoryPoint> points = wide.trajectory().stream().filter(p -> from <= p.size() && p.size() <= to).toList();
        if (points.size() != to - from + 1) {
            throw new IllegalArgumentException("the search did not look at every size in " + from + ".." + to + "; ask with a budget that holds them");
        }
        return points;
    }

    /** The {@code candidates} by falling score; ties by lower index. */
    public static int[] order(double[] unitScores, int[] candidates) {
        return IntStream.of(candidates).boxed()
                .sorted(Comparator.<Integer>comparingDouble(u -> 0.0 - unitScores[u]).thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue).toArray();
    }

    /**
     * Chooses a prefix of {@code order}.
     *
     * @return an empty selection where there are no units; ties go to the smaller size
     */
    public static Selection select(int[] order, SizeRule rule, PrefixPredictor predictor) {
        return switch (rule) {
            case SizeRule.Top top -> top(order, top);
            case SizeRule.Search search -> order.length == 0 ? NOTHING
                    : best(order, search, trajectory(order, from(order, search), to(order, search), predictor));
        };
    }

    private static Selection top(int[] order, SizeRule.Top rule) {
        return new Selection(Arrays.copyOf(order, Math.min(rule.count(), order.length)), List.of());
    }

    private static int from(int[] order, SizeRule.Search rule) {
        return Math.min(rule.minSize(), order.length);
    }

    private static int to(int[] order, SizeRule.Search rule) {
        return Math.min(order.length, Math.max(from(order, rule), (int) Math.floor(order.length * rule.maxFraction())));
    }

    private static Selection best(int[] order, SizeRule.Search rule, List<TrajectoryPoint> trajectory) {
        TrajectoryPoint best = trajectory.getFirst();
        for (TrajectoryPoint point : trajectory) {
            if (rule.objective().of(point) > rule.objective().of(best)) {
                best = point;
            }
        }
        return new Selection(Arrays.copyOf(order, best.size()), trajectory);
    }

    private static List<TrajectoryPoint> trajectory(int[] order, int from, int to, PrefixPredictor predictor) {
        double full = predictor.full();
        double[] keep = predictor.keep(order, from, to);
        double[] drop = predictor.drop(order, from, to);
        List<TrajectoryPoint> points = new ArrayList<>(keep.length);
        for (int k = 0; k < keep.length; k++) {
            points.add(new TrajectoryPoint(from + k, full - keep[k], full - drop[k]));
        }
        return points;
    }

    private static Selection withTies(Selection selection, int[] order, double[] unitScores, SizeRule rule) {
        int size = selection.units().length;
        if (size == 0 || !rule.expandTies()) {
            return selection;
        }
        double last = unitScores[order[size - 1]];
        while (size < order.length && Math.abs(unitScores[order[size]] - last) < NOISE) {
            size++;
        }
        return new Selection(Arrays.copyOf(order, size), selection.trajectory());
    }
}
