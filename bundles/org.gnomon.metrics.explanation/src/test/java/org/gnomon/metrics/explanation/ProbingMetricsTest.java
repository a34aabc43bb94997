package org.gnomon.metrics.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.gnomon.api.explain.Assessment;
import org.gnomon.api.explain.Assessment.Cost;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.MaskedPrediction;
import org.gnomon.api.explain.Probe;
import org.gnomon.api.explain.Selection;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.tck.SampleNetworks;
import org.junit.jupiter.api.Test;

/** A star of one hundred edges of which the first ten are the explanation, and networks that only count edges. */
class ProbingMetricsTest {

    private static final int EDGES = 100;
    private static final int[] CHOSEN = IntStream.range(0, 10).toArray();

    @Test
    void unfaithfulnessIsZeroForTheSamePredictionAndOneForTheOpposite() {
        assertThat(new Unfaithfulness().measure(star(), counting(units -> 0.9)).orElseThrow()).isZero();
        assertThat(new Unfaithfulness().measure(star(), counting(units -> units.length == EDGES ? 1 : 0)).orElseThrow()).isEqualTo(1);
    }

    @Test
    void unfaithfulnessIsOneMinusTheExponentialOfMinusTheDivergence() {
        double divergence = 0.8 * Math.log(0.8 / 0.5) + 0.2 * Math.log(0.2 / 0.5);
        assertThat(new Unfaithfulness().measure(star(), counting(units -> units.length == EDGES ? 0.8 : 0.5)).orElseThrow())
                .isCloseTo(1 - Math.exp(-divergence), within(1e-12));
    }

    @Test
    void robustFidelityPlusTakesATenthOfTheExplanationAway() {
        // The probability is the share of chosen edges that are left, so a tenth of it falls away on average.
        double value = new RobustFidelityPlus().measure(star(), counting(units -> chosen(units) / 10.0)).orElseThrow();
        assertThat(value).isCloseTo(0.1, within(0.06)).isPositive();
    }

    @Test
    void robustFidelityPlusLeavesTheOtherEdgesAlone() {
        Probe others = counting(units -> (units.length - chosen(units)) / 90.0);
        assertThat(new RobustFidelityPlus().measure(star(), others).orElseThrow()).isCloseTo(0, within(1e-12));
    }

    @Test
    void robustFidelityMinusLeavesATenthOfTheOtherEdges() {
        assertThat(new RobustFidelityMinus().measure(star(), counting(units -> chosen(units) / 10.0)).orElseThrow()).isCloseTo(0, within(1e-12));
        double value = new RobustFidelityMinus().measure(star(), counting(units -> (units.length - chosen(units)) / 90.0)).orElseThrow();
        assertThat(value).isCloseTo(0.9, within(0.02)).isLessThan(1);
    }

    @Test
    void theDrawsDoNotDependOnWhoAsks() {
        List<int[]> first = new ArrayList<>();
        List<int[]> second = new ArrayList<>();
        new RobustFidelityMinus().measure(star(), recording(first));
        new RobustFidelityMinus().measure(star(), recording(second));
        assertThat(first).hasSize(50);
        for (int i = 0; i < first.size(); i++) {
            assertThat(first.get(i)).isEqualTo(second.get(i));
        }
    }

    private static Probe recording(List<int[]> asked) {
        return counting(units -> {
            asked.add(units);
            return 0.5;
        });
    }

    private static long chosen(int[] units) {
        return Arrays.stream(units).filter(unit -> unit < CHOSEN.length).count();
    }

    /** Two classes; {@code probability} is that of class 1. */
    private static Probe counting(ToDoubleFunction<int[]> probability) {
        return new Probe() {
            @Override
            public double[] whole() {
                return row(probability.applyAsDouble(IntStream.range(0, EDGES).toArray()));
            }

            @Override
            public double[][] only(List<int[]> subsets) {
                return subsets.stream().map(units -> row(probability.applyAsDouble(units))).toArray(double[][]::new);
            }

            @Override
            public double[] embedding(int[] units) {
                return new double[0];
            }

            @Override
            public RandomGenerator random(String purpose) {
                return new SplittableRandom(purpose.hashCode());
            }
        };
    }

    private static double[] row(double probability) {
        return new double[] {1 - probability, probability};
    }

    private static Assessment star() {
        int[] centre = new int[2 * EDGES];
        int[] leaf = new int[2 * EDGES];
        for (int i = 0; i < EDGES; i++) {
            centre[2 * i + 1] = i + 1;
            leaf[2 * i] = i + 1;
        }
        PackedGraph graph = PackedGraph.builder("star", EDGES + 1, 3).edges(centre, leaf).build();
        ExplainTask task = ExplainTask.ofGraph(SampleNetworks.all(3, Task.GRAPH).findFirst().orElseThrow(), graph);
        Explanation explanation = Explanation.forClass(1).selection(new Selection(CHOSEN, List.of())).build();
        return new Assessment(task, EdgeUnits.of(graph), IntStream.range(0, EDGES).boxed().toList(), explanation, new MaskedPrediction(1, 1, 1, 1, 1, 1),
                new Cost(1, 1));
    }
}
