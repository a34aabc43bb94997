package org.gnomon.metrics.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gnomon.api.explain.Assessment;
import org.gnomon.api.explain.Assessment.Cost;
import org.gnomon.api.explain.CurveMetric.Point;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.MaskedPrediction;
import org.gnomon.api.explain.SetMetric;
import org.gnomon.api.explain.SetMetric.Member;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.tck.SampleNetworks;
import org.junit.jupiter.api.Test;

/** Values worked out by hand. */
class SetMetricsTest {

    private static final GnnNetwork NETWORK = SampleNetworks.all(3, Task.GRAPH).findFirst().orElseThrow();

    @Test
    void characterizationIsTheHarmonicMeanOfTheMeans() {
        // PyG: characterization_score(tensor([0.6]), tensor([0.3])) is 0.6462.
        List<Member> members = List.of(member(0, 0, new MaskedPrediction(0.9, 0.5, 0.2, 0, 0, 0)),
                member(0, 0, new MaskedPrediction(0.9, 0.7, 0.4, 0, 0, 0)));
        assertThat(value(new Characterization(), members)).isCloseTo(0.84 / 1.3, within(1e-12));
    }

    @Test
    void characterizationIsZeroForWhatIsNotNecessary() {
        assertThat(value(new Characterization(), List.of(member(0, 0, new MaskedPrediction(0.5, 0.5, 0.6, 0, 0, 0))))).isZero();
        assertThat(new Characterization().measure(List.of())).isEmpty();
    }

    @Test
    void coverageCountsTheLargestMotifsOfEveryClass() {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            members.add(member(0, 0, 1.0, i < 4 ? 2.0 : i));
        }
        members.add(member(1, 1, 1.0, 2.0));
        members.add(member(1, 1, 1.0, 2.0 + 1e-8));
        assertThat(value(new LargestMotifCoverage(), members)).isEqualTo((4 + 2) / 8.0);
        assertThat(value(new MotifCoverage(), members)).isEqualTo(1);
    }

    @Test
    void coverageByTenMotifsLeavesTheRestOut() {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            members.add(member(0, 0, (double) i));
        }
        assertThat(value(new MotifCoverage(), members)).isEqualTo(10 / 16.0);
    }

    @Test
    void discriminabilityIsTheDistanceOfTheMeansSummedOverPairs() {
        List<Member> two = List.of(member(0, 0, 0, 0), member(0, 0, 2, 0), member(1, 1, 1, 4));
        assertThat(value(new Discriminability(), two)).isEqualTo(4);
        List<Member> three = new ArrayList<>(two);
        three.add(member(2, 2, 4, 4));
        assertThat(value(new Discriminability(), three)).isEqualTo(4 + 3 + 5);
        assertThat(value(new WholeDiscriminability(), two)).isEqualTo(8);
    }

    @Test
    void wronglyPredictedCasesDoNotCount() {
        List<Member> members = List.of(member(0, 0, 0, 0), member(1, 0, 100, 100), member(1, 1, 3, 4));
        assertThat(value(new Discriminability(), members)).isEqualTo(5);
    }

    @Test
    void oneClassHasNoDiscriminability() {
        assertThat(new Discriminability().measure(List.of(member(0, 0, 0, 0), member(0, 0, 1, 1)))).isEmpty();
    }

    @Test
    void networksWithoutEmbeddingHaveNone() {
        List<Member> members = List.of(member(0, 0), member(1, 1));
        assertThat(new Discriminability().measure(members)).isEmpty();
        assertThat(new MotifCoverage().measure(members)).isEmpty();
    }

    @Test
    void embeddingsOfSeveralNetworksAreNotCompared() {
        List<Member> other = List.of(member(0, 0, 1, 1), new Member(assessment(1, 1, new MaskedPrediction(1, 1, 1, 0, 0, 0),
                SampleNetworks.all(3, Task.GRAPH).skip(1).findFirst().orElseThrow()), new double[] {1, 2, 3}, new double[] {1, 2, 3}));
        assertThat(new Discriminability().measure(other)).isEmpty();
        assertThat(new MotifCoverage().measure(other)).isEmpty();
    }

    @Test
    void curveAucIsTheTrapezoidOfPlusOverOneMinusMinus() {
        List<Point> points = List.of(point(0.5, 0.8, 0.2), point(0.7, 0.6, 0), point(0.9, 0.4, 0.5));
        assertThat(new FidelityCurveAuc().measure(points).orElseThrow()).isCloseTo(0.2 * (1 + 0.6) / 2 + 0.2 * (0.6 + 0.8) / 2, within(1e-12));
    }

    @Test
    void theMeanDifferenceIsTheAreaOverTheWidth() {
        List<Point> points = List.of(point(0.5, 0.8, 0.2), point(0.7, 0.6, 0), point(0.9, 0.4, 0.6));
        assertThat(new MeanFidelityDifference().measure(points).orElseThrow()).isCloseTo((0.2 * 0.6 + 0.2 * 0.2) / 0.4, within(1e-12));
        assertThat(new MeanFidelityDifference().measure(points.subList(0, 1))).isEmpty();
    }

    @Test
    void aCurveNeedsTwoPointsAndFidelityMinusBelowOne() {
        assertThat(new FidelityCurveAuc().measure(List.of(point(0.5, 0.8, 0.2)))).isEmpty();
        assertThat(new FidelityCurveAuc().measure(List.of(point(0.5, 0.8, 0.2), point(0.7, 0.8, 1)))).isEmpty();
        assertThat(new FidelityCurveAuc().measure(List.of(point(0.5, 0.8, 0.2), new Point(0.7, Map.of())))).isEmpty();
    }

    private static double value(SetMetric metric, List<Member> members) {
        return metric.measure(members).orElseThrow();
    }

    private static Point point(double sparsity, double plus, double minus) {
        return new Point(sparsity, Map.of("fidelity-plus", plus, "fidelity-minus", minus));
    }

    private static Member member(int explained, int label, double... embedding) {
        double[] whole = Arrays.stream(embedding).map(v -> 2 * v).toArray();
        return new Member(assessment(explained, label, new MaskedPrediction(1, 1, 1, 0, 0, 0)), embedding, whole);
    }

    private static Member member(int explained, int label, MaskedPrediction prediction) {
        return new Member(assessment(explained, label, prediction), new double[0], new double[0]);
    }

    private static Assessment assessment(int explained, int label, MaskedPrediction prediction) {
        return assessment(explained, label, prediction, NETWORK);
    }

    private static Assessment assessment(int explained, int label, MaskedPrediction prediction, GnnNetwork network) {
        PackedGraph graph = PackedGraph.builder("pair", 2, 3).edges(new int[] {0, 1}, new int[] {1, 0}).label(label).build();
        ExplainTask task = ExplainTask.ofGraph(network, graph);
        return new Assessment(task, EdgeUnits.of(graph), List.of(0), Explanation.forClass(explained).build(), prediction, new Cost(1, 1));
    }
}
