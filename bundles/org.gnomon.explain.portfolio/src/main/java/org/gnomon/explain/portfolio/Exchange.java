package org.gnomon.explain.portfolio;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gnomon.api.explain.Objective;
import org.gnomon.api.explain.TrajectoryPoint;

/**
 * Local search at a fixed size: in every round the one exchange of a chosen edge for another that raises the objective most, until none does.
 *
 * @param edges that may be chosen
 * @param measure what a choice reaches, at the cost of two predictions
 */
record Exchange(int[] edges, Objective objective, Function<int[], TrajectoryPoint> measure) {

    /** Smaller gains are rounding. */
    private static final double LEAST_GAIN = 1e-9;

    /** A choice with what it reaches. */
    record Choice(int[] units, TrajectoryPoint measured) {}

    /** Predictions that one round takes for {@code chosen} edges. */
    int roundCost(int chosen) {
        return 2 * chosen * (edges.length - chosen);
    }

    /** The best choice one exchange away, or {@code choice} where none is better; ties go to the first. */
    Choice round(Choice choice) {
        Choice best = choice;
        for (int place = 0; place < choice.units().length; place++) {
            for (int edge : others(choice.units())) {
                int[] units = choice.units().clone();
                units[place] = edge;
                TrajectoryPoint measured = measure.apply(units);
                if (objective.of(measured) > objective.of(best.measured()) + LEAST_GAIN) {
                    best = new Choice(units, measured);
                }
            }
        }
        return best;
    }

    private int[] others(int[] chosen) {
        return Arrays.stream(edges).filter(edge -> IntStream.of(chosen).noneMatch(other -> other == edge)).toArray();
    }
}
