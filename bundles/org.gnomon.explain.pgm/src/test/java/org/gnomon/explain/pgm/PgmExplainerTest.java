package org.gnomon.explain.pgm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.PrefixSearch;
import org.gnomon.kernels.BoundTask;
import org.gnomon.kernels.Kernels;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.tck.PlantedMotif;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;
import org.gnomon.tck.TestParameters;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PgmExplainerTest {

    private static final double ONE_IN_A_MILLION = 6;

    private final PgmExplainer explainer = new PgmExplainer(Kernels.plain());
    private final ExplainTask task = ExplainTask.ofGraph(SampleNetworks.all(5, Task.GRAPH).findFirst().orElseThrow(), SampleGraphs.connected(33, 12));

    @ParameterizedTest
    @EnumSource
    void thePredictionDependsOnThePlantedSquareOnly(Perturbation perturbation) {
        PlantedMotif planted = PlantedMotif.inGraph();
        Explanation explanation = explain(planted.task(), Map.of("perturb", perturbation.name()));
        double[] nodes = explanation.nodeScores();
        assertThat(Arrays.stream(nodes).skip(8).min().orElseThrow()).isGreaterThan(ONE_IN_A_MILLION);
        assertThat(Arrays.stream(nodes).limit(8).max().orElseThrow()).isLessThan(ONE_IN_A_MILLION);
        int[] order = PrefixSearch.order(explanation.unitScores(), IntStream.range(0, explanation.unitScores().length).toArray());
        assertThat(Arrays.copyOf(order, 4)).containsExactlyInAnyOrder(planted.units());
    }

    @Test
    void theSquareIsTheMarkovBlanket() {
        String note = explain(PlantedMotif.inGraph().task(), Map.of("significance", 1e-4)).notes().getLast();
        assertThat(note).startsWith("Markov blanket of the prediction: nodes ").doesNotContainPattern(" [0-7](,|$)");
    }

    @Test
    void nodesOutOfReachScoreNothing() {
        double[] nodes = explain(PlantedMotif.aroundNode().task(), Map.of()).nodeScores();
        assertThat(IntStream.range(1, 8).mapToDouble(v -> nodes[v]).toArray()).containsOnly(0);
        assertThat(nodes[PlantedMotif.NODE]).isGreaterThan(ONE_IN_A_MILLION);
    }

    @Test
    void theLargestDropsAreTheChangedPredictions() {
        BoundTask question = BoundTask.of(Kernels.plain(), task);
        List<Integer> all = IntStream.range(0, 12).boxed().toList();
        PerturbationRecord record = new PerturbationSampler(question, Perturbation.FEATURES, 400, 0.3, 0.25).draw(all, TestRun.seeded(1));
        assertThat(IntStream.range(0, 400).filter(s -> record.changed()[s]).count()).isBetween(1L, 100L);
        double perturbed = Arrays.stream(record.perturbed()).mapToLong(row -> IntStream.range(0, 12).filter(v -> row[v]).count()).sum();
        assertThat(perturbed / (400 * 12)).isBetween(0.27, 0.33);
    }

    @Test
    void signsSayWhomThePerturbationHelps() {
        double[] unsigned = explain(task, Map.of("share", 0.5)).nodeScores();
        double[] signed = explain(task, Map.of("share", 0.5, "signed", true)).nodeScores();
        assertThat(Arrays.stream(signed).min().orElseThrow()).isNegative();
        assertThat(Arrays.stream(signed).map(Math::abs).toArray()).isEqualTo(unsigned);
    }

    private Explanation explain(ExplainTask question, Map<String, Object> parameters) {
        return explainer.explain(question, new TestParameters(parameters), TestRun.seeded(1));
    }
}
