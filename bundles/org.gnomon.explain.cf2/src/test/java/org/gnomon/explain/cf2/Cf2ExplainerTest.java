package org.gnomon.explain.cf2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.PrefixSearch;
import org.gnomon.kernels.Kernels;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.tck.PlantedMotif;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;
import org.gnomon.tck.TestParameters;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;

class Cf2ExplainerTest {

    private final Cf2Explainer explainer = new Cf2Explainer(Kernels.plain());

    @Test
    void factualReasoningKeepsThePlantedSquare() {
        for (PlantedMotif planted : new PlantedMotif[] {PlantedMotif.inGraph(), PlantedMotif.aroundNode()}) {
            Explanation explanation = explain(planted.task(), Map.of("alpha", 1.0));
            double[] scores = explanation.unitScores();
            int[] order = PrefixSearch.order(scores, IntStream.range(0, scores.length).toArray());
            assertThat(Arrays.copyOf(order, 4)).containsExactlyInAnyOrder(planted.units());
            assertThat(scores[order[3]]).isGreaterThan(0.5);
            assertThat(scores[order[4]]).isLessThan(0.1);
            assertThat(explanation.notes()).isEmpty();
        }
    }

    @Test
    void counterfactualReasoningIsContentWithLess() {
        PlantedMotif planted = PlantedMotif.inGraph();
        double factual = Arrays.stream(explain(planted.task(), Map.of("alpha", 1.0)).unitScores()).sum();
        Explanation explanation = explain(planted.task(), Map.of("alpha", 0.0));
        assertThat(Arrays.stream(explanation.unitScores()).sum()).isLessThan(factual);
        assertThat(planted.units()).contains(explanation.selectedUnits());
        assertThat(explanation.notes()).containsExactly("the soft mask alone does not keep the class");
    }

    @Test
    void aClassThatNothingCanTakeAwayIsSaid() {
        ExplainTask constant = ExplainTask.ofGraph(SampleNetworks.constant(5, Task.GRAPH).findFirst().orElseThrow(), SampleGraphs.connected(42, 9));
        Explanation explanation = explain(constant, Map.of());
        assertThat(explanation.unitScores()).containsOnly(0);
        assertThat(explanation.notes()).anyMatch(note -> note.startsWith("no evidence")).anyMatch(note -> note.startsWith("no counterfactual"));
    }

    @Test
    void repeatsAreAveragedAndTheirSpreadIsNoted() {
        ExplainTask task = ExplainTask.ofGraph(SampleNetworks.all(5, Task.GRAPH).findFirst().orElseThrow(), SampleGraphs.connected(43, 9));
        Explanation once = explain(task, Map.of("epochs", 20));
        Explanation often = explain(task, Map.of("epochs", 20, "repeats", 5));
        assertThat(often.unitScores()).isNotEqualTo(once.unitScores());
        assertThat(often.notes()).anyMatch(note -> note.matches("5 masks; mean standard deviation of an edge 0\\.\\d{3}"));
        assertThat(once.notes()).noneMatch(note -> note.contains("masks"));
    }

    private Explanation explain(ExplainTask task, Map<String, Object> parameters) {
        return explainer.explain(task, new TestParameters(parameters), TestRun.seeded(1));
    }
}
