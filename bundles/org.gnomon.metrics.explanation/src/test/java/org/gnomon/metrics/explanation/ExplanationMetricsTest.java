package org.gnomon.metrics.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.api.explain.Assessment;
import org.gnomon.api.explain.Assessment.Cost;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.ExplanationMetric;
import org.gnomon.api.explain.ExplanationMetric.Definition;
import org.gnomon.api.explain.MaskedPrediction;
import org.gnomon.api.explain.Selection;
import org.gnomon.model.packed.Dense;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.MessageLayer;
import org.gnomon.model.packed.PackedGraph;
import org.junit.jupiter.api.Test;

/** A path 0-1-2-3-4 whose first two edges are the motif. */
class ExplanationMetricsTest {

    private static final int[] SOURCE = {0, 1, 1, 2, 2, 3, 3, 4};
    private static final int[] TARGET = {1, 0, 2, 1, 3, 2, 4, 3};
    private static final boolean[] MOTIF = {true, true, true, true, false, false, false, false};
    private static final double[] SCORES = {4, 3, 2, 1};
    private static final Cost FREE = new Cost(0, 0);
    private static final MaskedPrediction PREDICTION = new MaskedPrediction(0.9, 0.8, 0.3, 1, 1, 0);

    @Test
    void fidelityPlusIsTheDropWithoutTheExplanation() {
        assertThat(value(new FidelityPlus(), path(true), SCORES, 0, 1)).isEqualTo(0.9 - 0.3);
        assertThat(value(new FidelityPlusAccuracy(), path(true), SCORES, 0, 1)).isEqualTo(1);
    }

    @Test
    void fidelityMinusIsTheDropOfTheExplanationAlone() {
        assertThat(value(new FidelityMinus(), path(true), SCORES, 0, 1)).isEqualTo(0.9 - 0.8);
        assertThat(value(new FidelityMinusAccuracy(), path(true), SCORES, 0, 1)).isZero();
    }

    @Test
    void accuracyAsksForTheExplainedClassAndNotForThePredictedOne() {
        // The network says class 2 of the whole graph; class 1 is explained.
        MaskedPrediction prediction = new MaskedPrediction(0.2, 0.3, 0.1, 2, 1, 0);
        Assessment assessment = new Assessment(assess(path(true), SCORES, 0).task(), EdgeUnits.of(path(true)), List.of(0, 1, 2, 3),
                Explanation.forClass(1).build(), prediction, FREE);
        assertThat(new FidelityPlusAccuracy().measure(assessment)).hasValue(0);
        assertThat(new FidelityMinusAccuracy().measure(assessment)).hasValue(1);
    }

    @Test
    void sparsityAndSizeCountTheChosenEdges() {
        assertThat(value(new Sparsity(), path(true), SCORES, 0)).isEqualTo(0.75);
        assertThat(value(new ExplanationSize(), path(true), SCORES, 0, 3)).isEqualTo(2);
    }

    @Test
    void sparsityCountsDirectedEntries() {
        // Five entries in three units: 0-1 both ways, 1-2 both ways, 2 -> 3.
        PackedGraph graph = PackedGraph.builder("mixed", 4, 1).edges(new int[] {0, 1, 1, 2, 2}, new int[] {1, 0, 2, 1, 3}).build();
        assertThat(value(new Sparsity(), graph, new double[] {3, 2, 1}, 0)).isEqualTo(0.6, within(1e-15));
        assertThat(value(new Sparsity(), graph, new double[] {3, 2, 1}, 2)).isEqualTo(0.8, within(1e-15));
    }

    @Test
    void sparsityIsUndefinedWithoutEdgesAndOneForNothingChosen() {
        assertThat(new Sparsity().measure(assess(PackedGraph.builder("dust", 2, 1).build(), new double[0]))).isEmpty();
        assertThat(value(new Sparsity(), path(true), SCORES)).isEqualTo(1);
    }

    @Test
    void motifAucIsOneForTheRightOrderAndHalfForTies() {
        assertThat(value(new MotifAuc(), path(true), SCORES, 0)).isEqualTo(1);
        assertThat(value(new MotifAuc(), path(true), new double[] {1, 2, 3, 4}, 0)).isZero();
        assertThat(value(new MotifAuc(), path(true), new double[] {1, 1, 1, 1}, 0)).isEqualTo(0.5);
        assertThat(value(new MotifAuc(), path(true), new double[] {4, 1, 2, 0}, 0)).isEqualTo(0.75, within(1e-15));
    }

    @Test
    void zeroesOfBothSignsTie() {
        assertThat(value(new MotifAuc(), path(true), new double[] {0.0, -0.0, -0.0, 0.0}, 0)).isEqualTo(0.5);
    }

    @Test
    void motifAucLooksOnlyAtEdgesInReach() {
        Assessment all = assess(path(true), new double[] {1, 3, 2, 9}, 0);
        Assessment inReach = new Assessment(all.task(), all.units(), List.of(0, 1, 2), all.explanation(), PREDICTION, FREE);
        assertThat(new MotifAuc().measure(all)).hasValue(0.25);
        assertThat(new MotifAuc().measure(inReach)).hasValue(0.5);
    }

    @Test
    void motifMetricsAreUndefinedWhereAllEdgesInReachAreOfOneKind() {
        Assessment all = assess(path(true), SCORES, 0);
        for (List<Integer> candidates : List.of(List.of(0, 1), List.of(2, 3), List.<Integer>of())) {
            Assessment oneKind = new Assessment(all.task(), all.units(), candidates, all.explanation(), PREDICTION, FREE);
            assertThat(new MotifAuc().measure(oneKind)).isEmpty();
            assertThat(new MotifAccuracy().measure(oneKind)).isEmpty();
        }
    }

    @Test
    void motifAucIsUndefinedForAMethodThatScoresNoEdges() {
        assertThat(new MotifAuc().measure(assess(path(true), new double[0], 0))).isEmpty();
    }

    @Test
    void oneMarkedDirectionMarksTheEdge() {
        PackedGraph graph = PackedGraph.builder("half", 3, 1).edges(new int[] {0, 1, 1, 2}, new int[] {1, 0, 2, 1})
                .motifEdges(new boolean[] {false, true, false, false}).build();
        assertThat(value(new MotifAuc(), graph, new double[] {2, 1}, 0)).isEqualTo(1);
    }

    @Test
    void aNodeWithoutEdgesAgreesWhenItIsInNeither() {
        PackedGraph graph = PackedGraph.builder("island", 6, 1).edges(SOURCE, TARGET).motifEdges(MOTIF).build();
        assertThat(value(new MotifAccuracy(), graph, SCORES, 3)).isEqualTo(1.0 / 6, within(1e-15));
    }

    @Test
    void motifAccuracyComparesNodes() {
        assertThat(value(new MotifAccuracy(), path(true), SCORES, 0, 1)).isEqualTo(1);
        assertThat(value(new MotifAccuracy(), path(true), SCORES, 3)).isZero();
        assertThat(value(new MotifAccuracy(), path(true), SCORES, 1, 2)).isEqualTo(0.6, within(1e-15));
    }

    @Test
    void motifMetricsAreUndefinedWithoutGroundTruth() {
        Assessment assessment = assess(path(false), SCORES, 0);
        assertThat(new MotifAuc().measure(assessment)).isEmpty();
        assertThat(new MotifAccuracy().measure(assessment)).isEmpty();
    }

    @Test
    void cpuTimeIsInMilliseconds() {
        assertThat(value(new CpuTime(), path(true), SCORES, 0)).isEqualTo(2.5);
    }

    @Test
    void everyMetricHasItsOwnIdAndPlaceAndSaysWhatItIs() {
        List<Definition> all = Stream.of(new FidelityPlus(), new FidelityMinus(), new FidelityPlusAccuracy(), new FidelityMinusAccuracy(),
                new Sparsity(), new ExplanationSize(), new MotifAuc(), new MotifAccuracy(), new CpuTime()).map(ExplanationMetric::definition).toList();
        assertThat(all).extracting(Definition::id).doesNotHaveDuplicates();
        assertThat(all).extracting(Definition::rank).doesNotHaveDuplicates().isSorted();
        assertThat(all).allSatisfy(definition -> assertThat(definition.definition()).isNotBlank());
    }

    private static double value(ExplanationMetric metric, PackedGraph graph, double[] scores, int... chosen) {
        return metric.measure(assess(graph, scores, chosen)).orElseThrow();
    }

    private static Assessment assess(PackedGraph graph, double[] scores, int... chosen) {
        Dense one = new Dense(1, 1, new double[] {1}, new double[] {0});
        GnnNetwork network = new GnnNetwork("net", Task.GRAPH, List.of(new MessageLayer.Gcn(one)), one, new Dense(1, 2, new double[2], new double[2]));
        Explanation explanation = Explanation.forClass(1).unitScores(scores).selection(new Selection(chosen, List.of())).build();
        List<Integer> candidates = IntStream.range(0, scores.length).boxed().toList();
        return new Assessment(ExplainTask.ofGraph(network, graph), EdgeUnits.of(graph), candidates, explanation, PREDICTION,
                new Cost(2_500_000, 3_000_000));
    }

    private static PackedGraph path(boolean motifKnown) {
        PackedGraph.Builder path = PackedGraph.builder("path", 5, 1).edges(SOURCE, TARGET);
        return (motifKnown ? path.motifEdges(MOTIF) : path).build();
    }
}
