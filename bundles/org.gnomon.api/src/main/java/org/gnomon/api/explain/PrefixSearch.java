package org.gnomon.api.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The linear search over prefixes that turns any edge scores into an explanation: order the edges by score, look at every prefix, keep the best one.
 *
 * <p>Source: EiG-Search (ICML 2024), on undirected edges. Cost: two batched calls of the network, {@code 2 (kMax - kMin + 1)} masked predictions.
 */
public final class PrefixSearch {

    private PrefixSearch() {}

    /** Units by falling score; ties by lower index. */
    public static int[] order(double[] unitScores) {
        return IntStream.range(0, unitScores.length).boxed()
                .sorted(Comparator.<Integer>comparingDouble(u -> -unitScores[u]).thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue).toArray();
    }

    /**
     * Chooses a prefix of {@code order}.
     *
     * @return an empty selection where there are no units; ties go to the smaller size
     */
    public static Selection select(int[] order, SizeRule rule, PrefixPredictor predictor) {
        return switch (rule) {
            case SizeRule.Top top -> new Selection(Arrays.copyOf(order, Math.min(top.count(), order.length)), List.of());
            case SizeRule.Search search -> search(order, search, predictor);
        };
    }

    private static Selection search(int[] order, SizeRule.Search rule, PrefixPredictor predictor) {
        int units = order.length;
        if (units == 0) {
            return new Selection(order, List.of());
        }
        int from = Math.min(rule.minSize(), units);
        int to = Math.min(units, Math.max(from, (int) Math.floor(units * rule.maxFraction())));
        List<TrajectoryPoint> trajectory = trajectory(order, from, to, predictor);
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
}
