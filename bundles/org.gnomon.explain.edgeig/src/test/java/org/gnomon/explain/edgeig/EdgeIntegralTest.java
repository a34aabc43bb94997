package org.gnomon.explain.edgeig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.kernels.BoundTask;
import org.gnomon.kernels.ClassScore;
import org.gnomon.kernels.Kernels;
import org.gnomon.kernels.Pooling;
import org.gnomon.model.packed.Dense;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.MessageLayer;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EdgeIntegralTest {

    @ParameterizedTest
    @EnumSource
    void scoresAddUpToTheChangeOfTheScore(ClassScore score) {
        questions().forEach(question -> {
            EdgeIntegral integral = EdgeIntegral.of(new EdgePath(question, score), 501, TestRun.seeded(0));
            double[] none = new double[question.network().graph().edgeCount()];
            double change = score.of(question.network().logits(), question.targetClass())
                    - score.of(question.network().logits(none, Pooling.ALL), question.targetClass());
            assertThat(integral.change()).isCloseTo(change, within(1e-12));
            assertThat(Arrays.stream(integral.edges()).sum()).isCloseTo(change, within(1e-4));
            assertThat(integral.gap()).isCloseTo(change - Arrays.stream(integral.edges()).sum(), within(1e-12));
        });
    }

    /** The same integral from nothing but forward passes: central differences along one gate at a time, on a fine even grid. */
    @ParameterizedTest
    @EnumSource
    void scoresAreThoseOfFiniteDifferences(ClassScore score) {
        questions().forEach(question -> {
            double[] exact = EdgeIntegral.of(new EdgePath(question, score), 201, TestRun.seeded(0)).edges();
            for (int edge = 0; edge < exact.length; edge += 6) {
                assertThat(exact[edge]).isCloseTo(byDifferences(question, score, edge, 400), within(3e-3 * Math.max(1, Math.abs(exact[edge]))));
            }
        });
    }

    private static double byDifferences(BoundTask question, ClassScore score, int edge, int points) {
        double[] gates = new double[question.network().graph().edgeCount()];
        double h = 1e-6;
        double sum = 0;
        for (int i = 0; i < points; i++) {
            double t = (i + 0.5) / points;
            Arrays.fill(gates, t);
            gates[edge] = t + h;
            double above = score.of(question.network().logits(gates, Pooling.ALL), question.targetClass());
            gates[edge] = t - h;
            double below = score.of(question.network().logits(gates, Pooling.ALL), question.targetClass());
            sum += (above - below) / (2 * h) / points;
        }
        return sum;
    }

    /** Where every ReLU stays open, the logit of one layer is linear in the gates: each edge gets its weight. */
    @Test
    void oneStepIsExactWhereTheLogitIsLinear() {
        Dense one = new Dense(1, 1, new double[] {1}, new double[] {0.5});
        GnnNetwork net = new GnnNetwork("open", Task.GRAPH, List.of(new MessageLayer.Sage(one, Dense.withoutBias(1, 1, new double[] {1}))), one,
                Dense.withoutBias(1, 2, new double[] {3, -1}));
        PackedGraph edge = PackedGraph.builder("edge", 2, 1).features(new float[] {1, 2}).edges(new int[] {0, 1}, new int[] {1, 0}).build();
        BoundTask question = BoundTask.of(Kernels.plain(), ExplainTask.ofGraph(net, edge).withTarget(0));
        EdgeIntegral integral = EdgeIntegral.of(new EdgePath(question, ClassScore.LOGIT), 1, TestRun.seeded(0));
        assertThat(integral.edges()).containsExactly(new double[] {1.5, 3}, within(1e-12));
        assertThat(integral.gap()).isCloseTo(0, within(1e-12));
    }

    @Test
    void moreStepsCloseTheGap() {
        double few = questions().mapToDouble(q -> gap(q, 20)).sum();
        double many = questions().mapToDouble(q -> gap(q, 200)).sum();
        assertThat(many).isLessThan(few / 5);
    }

    @Test
    void theGapIsSmallerThanThatOfAsManyEvenSteps() {
        double even = questions().mapToDouble(q -> EvenSteps.gap(new EdgePath(q, ClassScore.LOG_PROBABILITY), 20)).sum();
        assertThat(questions().mapToDouble(q -> gap(q, 20)).sum()).isLessThan(even);
    }

    private static double gap(BoundTask question, int steps) {
        return Math.abs(EdgeIntegral.of(new EdgePath(question, ClassScore.LOG_PROBABILITY), steps, TestRun.seeded(0)).gap());
    }

    private static Stream<BoundTask> questions() {
        Stream<ExplainTask> graphs = SampleNetworks.all(8, Task.GRAPH).flatMap(net -> Stream.of(SampleGraphs.connected(31, 12),
                SampleGraphs.irregular()).map(g -> ExplainTask.ofGraph(net, g)));
        Stream<ExplainTask> nodes = SampleNetworks.all(9, Task.NODE).map(net -> ExplainTask.ofNode(net, SampleGraphs.connected(32, 14), 3));
        return Stream.concat(graphs, nodes).map(task -> BoundTask.of(Kernels.plain(), task));
    }
}
