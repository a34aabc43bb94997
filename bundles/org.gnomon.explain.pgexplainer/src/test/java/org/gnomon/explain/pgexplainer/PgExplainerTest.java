package org.gnomon.explain.pgexplainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gnomon.api.Cancelled;
import org.gnomon.api.explain.Background;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.explain.Explanation;
import org.gnomon.kernels.Kernels;
import org.gnomon.model.packed.BatchNorm;
import org.gnomon.model.packed.Dense;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.MessageLayer;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;
import org.gnomon.tck.TestParameters;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;

class PgExplainerTest {

    private static final Map<String, Object> SHORT = Map.of("epochs", 5);
    private static final GnnNetwork GIN = SampleNetworks.all(5, Task.GRAPH).toList().get(1);
    private final PgExplainer explainer = new PgExplainer(Kernels.plain(), TestEngine.TORCH);

    @Test
    void whatWasLearntFromOtherGraphsDecidesTheScores() {
        Explanation few = explain(fitted(tasks(20, 22), 1), 1);
        assertThat(explain(fitted(tasks(20, 30), 1), 1).unitScores()).isNotEqualTo(few.unitScores());
        assertThat(few.notes()).isEmpty();
    }

    @Test
    void theSeedOfTheFitDecidesAndThatOfTheExplanationDoesNot() {
        Explainer fitted = fitted(tasks(20, 24), 1);
        assertThat(explain(fitted, 8)).isEqualTo(explain(fitted, 9)).isEqualTo(explain(fitted(tasks(20, 24), 1), 8));
        assertThat(explain(fitted(tasks(20, 24), 2), 8)).isNotEqualTo(explain(fitted, 8));
    }

    @Test
    void notFittedItLearnsFromItsOwnQuestionAndSaysSo() {
        assertThat(explain(explainer, 1).notes()).anySatisfy(note -> assertThat(note).contains("on this question alone"));
    }

    @Test
    void graphsWithoutEdgesTeachNothing() {
        Background background = new Background(List.of(ExplainTask.ofGraph(GIN, SampleGraphs.withoutEdges())));
        assertThat(explainer.fitted(background, new TestParameters(SHORT), TestRun.seeded(1))).isSameAs(explainer);
        assertThat(explainer.fitted(Background.none(), new TestParameters(SHORT), TestRun.seeded(1))).isSameAs(explainer);
    }

    @Test
    void noMoreAreLearntFromThanAsked() {
        Background background = new Background(tasks(20, 60));
        Explainer one = explainer.fitted(background, new TestParameters(Map.of("epochs", 5, "learnFrom", 1)), TestRun.seeded(1));
        assertThat(tasks(20, 60).stream().map(task -> explain(fitted(List.of(task), 1), 1)).toList()).contains(explain(one, 1));
    }

    @Test
    void aNodeTaskReadsTheNodeThatIsAskedAbout() {
        GnnNetwork network = SampleNetworks.all(5, Task.NODE).toList().get(2);
        List<ExplainTask> nodes = IntStream.range(0, 9).mapToObj(node -> ExplainTask.ofNode(network, SampleGraphs.connected(11, 9), node)).toList();
        Explainer fitted = fitted(nodes, 1);
        assertThat(fitted.explain(nodes.get(0), new TestParameters(SHORT), TestRun.seeded(1)).unitScores())
                .isNotEqualTo(fitted.explain(nodes.get(1), new TestParameters(SHORT), TestRun.seeded(1)).unitScores());
    }

    /** A square of four nodes with feature 1 at the end of a path of nodes with feature 0, and a network that counts messages. */
    @Test
    void aPlantedMotifIsFound() {
        int[] a = {0, 1, 2, 3, 4, 5, 6, 7};
        int[] b = {1, 2, 3, 4, 5, 6, 7, 4};
        PackedGraph graph = PackedGraph.builder("square", 8, 1).features(new float[] {0, 0, 0, 0, 1, 1, 1, 1})
                .edges(concat(a, b), concat(b, a)).build();
        Dense one = new Dense(1, 1, new double[] {1}, new double[] {0});
        BatchNorm none = new BatchNorm(new double[] {1}, new double[1], new double[1], new double[] {1}, 0);
        GnnNetwork counting = new GnnNetwork("counting", Task.GRAPH, List.of(new MessageLayer.Gin(0, one, one, none)), one,
                new Dense(1, 2, new double[] {0, 8}, new double[] {0, -8}));
        Explanation explanation = explainer.explain(ExplainTask.ofGraph(counting, graph),
                new TestParameters(Map.of("epochs", 100, "learningRate", 0.01, "edges", 4)), TestRun.seeded(1));
        assertThat(explanation.selectedUnits()).containsExactlyInAnyOrder(4, 5, 6, 7);
    }

    private static int[] concat(int[] one, int[] other) {
        return IntStream.concat(IntStream.of(one), IntStream.of(other)).toArray();
    }

    @Test
    void aScorerThatDropsEverythingIsNoted() {
        Map<String, Object> dear = Map.of("epochs", 200, "learningRate", 0.1, "edgeSize", 10);
        Explainer fitted = explainer.fitted(new Background(tasks(20, 24)), new TestParameters(dear), TestRun.seeded(1));
        assertThat(explain(fitted, 1).notes()).anySatisfy(note -> assertThat(note).startsWith("the scorer drops every edge"));
    }

    @Test
    void aScorerThatKeepsEverythingIsNoted() {
        Map<String, Object> open = Map.of("epochs", 1, "firstLogit", 10);
        Explainer fitted = explainer.fitted(new Background(tasks(20, 24)), new TestParameters(open), TestRun.seeded(1));
        assertThat(explain(fitted, 1).notes()).anySatisfy(note -> assertThat(note).startsWith("the scorer keeps every edge"));
    }

    @Test
    void cancelEndsTheFit() {
        assertThatThrownBy(() -> explainer.fitted(new Background(tasks(20, 24)), new TestParameters(SHORT), TestRun.cancelledAfter(3)))
                .isInstanceOf(Cancelled.class);
    }

    private Explainer fitted(List<ExplainTask> tasks, long seed) {
        return explainer.fitted(new Background(tasks), new TestParameters(SHORT), TestRun.seeded(seed));
    }

    private static Explanation explain(Explainer explainer, long seed) {
        return explainer.explain(ExplainTask.ofGraph(GIN, SampleGraphs.connected(11, 9)), new TestParameters(SHORT), TestRun.seeded(seed));
    }

    private static List<ExplainTask> tasks(int from, int to) {
        return IntStream.range(from, to).mapToObj(seed -> ExplainTask.ofGraph(GIN, SampleGraphs.connected(seed, 9))).toList();
    }
}
