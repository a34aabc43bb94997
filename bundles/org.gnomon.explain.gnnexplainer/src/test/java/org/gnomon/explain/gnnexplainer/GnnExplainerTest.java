package org.gnomon.explain.gnnexplainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.gnomon.api.explain.ExplainTask;
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

class GnnExplainerTest {

    private static final PackedGraph GRAPH = SampleGraphs.connected(11, 9);
    private static final GnnNetwork GIN = SampleNetworks.all(5, Task.GRAPH).toList().get(1);

    @Test
    void theSeedDecidesWhereTheMaskStarts() {
        assertThat(explain(1, Map.of()).unitScores()).isNotEqualTo(explain(2, Map.of()).unitScores());
    }

    @Test
    void repeatsAreAveragedAndTheirSpreadIsNoted() {
        Explanation many = explain(1, Map.of("repeats", 5));
        assertThat(many.notes()).singleElement().asString()
                .matches("over 5 repeats the score of an edge has a standard deviation of 0\\.\\d{3} on average, 0\\.\\d{3} at most");
        assertThat(many.unitScores()).isNotEqualTo(explain(1, Map.of()).unitScores());
        assertThat(explain(1, Map.of()).notes()).isEmpty();
    }

    @Test
    void moreRepeatsDependLessOnTheSeed() {
        assertThat(distance(explain(1, Map.of("repeats", 20)), explain(2, Map.of("repeats", 20))))
                .isLessThan(distance(explain(1, Map.of()), explain(2, Map.of())));
    }

    @Test
    void featuresAreScoredOnlyWhereAsked() {
        assertThat(explain(1, Map.of()).featureScores()).isEmpty();
        double[] scores = explain(1, Map.of("features", "ATTRIBUTES")).featureScores();
        assertThat(scores).hasSize(GRAPH.nodeCount() * GRAPH.featureCount());
        assertThat(DoubleStream.of(scores)).allMatch(score -> score >= 0 && score <= 1);
    }

    @Test
    void edgesOutOfReachOfANodeScoreZero() {
        GnnNetwork network = SampleNetworks.all(5, Task.NODE).toList().get(2);
        PackedGraph twoParts = SampleGraphs.irregular();
        Explanation explanation = new GnnExplainer(Kernels.plain()).explain(ExplainTask.ofNode(network, twoParts, 4), TestParameters.defaults(),
                TestRun.seeded(1));
        assertThat(explanation.unitScores()).startsWith(0, 0).satisfies(scores -> assertThat(scores[2]).isPositive());
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
        Explanation explanation = new GnnExplainer(Kernels.plain()).explain(ExplainTask.ofGraph(counting, graph),
                new TestParameters(Map.of("edges", 5)), TestRun.seeded(1));
        assertThat(explanation.selectedUnits()).as("the square, and the edge that leads out of it").containsExactlyInAnyOrder(3, 4, 5, 6, 7);
    }

    private static int[] concat(int[] one, int[] other) {
        return IntStream.concat(IntStream.of(one), IntStream.of(other)).toArray();
    }

    private static double distance(Explanation one, Explanation other) {
        double sum = 0;
        for (int unit = 0; unit < one.unitScores().length; unit++) {
            sum += Math.pow(one.unitScores()[unit] - other.unitScores()[unit], 2);
        }
        return Math.sqrt(sum);
    }

    private static Explanation explain(long seed, Map<String, Object> parameters) {
        return new GnnExplainer(Kernels.plain()).explain(ExplainTask.ofGraph(GIN, GRAPH), new TestParameters(parameters), TestRun.seeded(seed));
    }
}
