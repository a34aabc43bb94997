package org.gnomon.metrics.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.gnomon.api.explain.Assessment;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.ExplanationMetric;
import org.gnomon.api.explain.MaskedPrediction;
import org.gnomon.api.explain.Selection;
import org.gnomon.model.packed.Dense;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.GnnNetwork.Task;
import org.gnomon.model.packed.MessageLayer;
import org.gnomon.model.packed.PackedGraph;
import org.junit.jupiter.api.Test;

/** A path 0-1-2-3-4 whose first two edges are the motif. */
class ExplanationMetricsTest {

    private static final int[] SOURCE = {0, 1, 1, 2, 2, 3, 3, 4};
    private static final int[] TARGET = {1, 0, 2, 1, 3, 2, 4, 3};
    private static final boolean[] MOTIF = {true, true, true, true, false, false, false, false};
    private static final MaskedPrediction PREDICTION = new MaskedPrediction(0.9, 0.8, 0.3, 1, 1, 0);

    @Test
    void fidelityPlusIsTheDropWithoutTheExplanation() {
        assertThat(value(new FidelityPlus(), path(true), new double[] {4, 3, 2, 1}, 0, 1)).isEqualTo(0.9 - 0.3);
        assertThat(value(new FidelityPlusAccuracy(), path(true), new double[] {4, 3, 2, 1}, 0, 1)).isEqualTo(1);
    }

    @Test
    void fidelityMinusIsTheDropOfTheExplanationAlone() {
        assertThat(value(new FidelityMinus(), path(true), new double[] {4, 3, 2, 1}, 0, 1)).isEqualTo(0.9 - 0.8);
        assertThat(value(new FidelityMinusAccuracy(), path(true), new double[] {4, 3, 2, 1}, 0, 1)).isZero();
    }

    @Test
    void sparsityAndSizeCountTheChosenEdges() {
        assertThat(value(new Sparsity(), path(true), new double[] {4, 3, 2, 1}, 0)).isEqualTo(0.75);
        assertThat(value(new ExplanationSize(), path(true), new double[] {4, 3, 2, 1}, 0, 3)).isEqualTo(2);
    }

    @Test
    void motifAucIsOneForTheRightOrderAndHalfForTies() {
        assertThat(value(new MotifAuc(), path(true), new double[] {4, 3, 2, 1}, 0)).isEqualTo(1);
        assertThat(value(new MotifAuc(), path(true), new double[] {1, 2, 3, 4}, 0)).isZero();
        assertThat(value(new MotifAuc(), path(true), new double[] {1, 1, 1, 1}, 0)).isEqualTo(0.5);
        assertThat(value(new MotifAuc(), path(true), new double[] {4, 1, 2, 0}, 0)).isEqualTo(0.75, within(1e-15));
    }

    @Test
    void motifAccuracyComparesNodes() {
        assertThat(value(new MotifAccuracy(), path(true), new double[] {4, 3, 2, 1}, 0, 1)).isEqualTo(1);
        assertThat(value(new MotifAccuracy(), path(true), new double[] {4, 3, 2, 1}, 3)).isZero();
        assertThat(value(new MotifAccuracy(), path(true), new double[] {4, 3, 2, 1}, 1, 2)).isEqualTo(0.6, within(1e-15));
    }

    @Test
    void motifMetricsAreUndefinedWithoutGroundTruth() {
        Assessment assessment = assess(path(false), new double[] {4, 3, 2, 1}, 0);
        assertThat(new MotifAuc().measure(assessment)).isEmpty();
        assertThat(new MotifAccuracy().measure(assessment)).isEmpty();
    }

    @Test
    void cpuTimeIsInMilliseconds() {
        assertThat(value(new CpuTime(), path(true), new double[] {4, 3, 2, 1}, 0)).isEqualTo(2.5);
    }

    private static double value(ExplanationMetric metric, PackedGraph graph, double[] scores, int... chosen) {
        return metric.measure(assess(graph, scores, chosen)).orElseThrow();
    }

    private static Assessment assess(PackedGraph graph, double[] scores, int... chosen) {
        Dense one = new Dense(1, 1, new double[] {1}, new double[] {0});
        GnnNetwork network = new GnnNetwork("net", Task.GRAPH, List.of(new MessageLayer.Gcn(one)), one, new Dense(1, 2, new double[2], new double[2]));
        Explanation explanation = Explanation.forClass(1).unitScores(scores).selection(new Selection(chosen, List.of())).build();
        List<Integer> candidates = IntStream.range(0, scores.length).boxed().toList();
        return new Assessment(ExplainTask.ofGraph(network, graph), EdgeUnits.of(graph), candidates, explanation, PREDICTION, 2_500_000);
    }

    private static PackedGraph path(boolean motifKnown) {
        PackedGraph.Builder path = PackedGraph.builder("path", 5, 1).edges(SOURCE, TARGET);
        return (motifKnown ? path.motifEdges(MOTIF) : path).build();
    }
}
