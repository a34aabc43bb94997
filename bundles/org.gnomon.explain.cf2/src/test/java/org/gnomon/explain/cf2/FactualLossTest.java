package org.gnomon.explain.cf2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.kernels.BoundTask;
import org.gnomon.kernels.Kernels;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gradient of the whole loss against finite differences, for every architecture and both tasks. */
class FactualLossTest {

    private static final double STEP = 1e-6;

    static Stream<BoundTask> questions() {
        Stream<ExplainTask> graphs = SampleNetworks.all(5, Task.GRAPH).map(net -> ExplainTask.ofGraph(net, SampleGraphs.connected(41, 9)));
        Stream<ExplainTask> nodes = SampleNetworks.all(6, Task.NODE).map(net -> ExplainTask.ofNode(net, SampleGraphs.irregular(), 1));
        return Stream.concat(graphs, nodes).map(task -> BoundTask.of(Kernels.plain(), task));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theGradientIsThatOfTheLoss(BoundTask question) {
        FactualLoss loss = new FactualLoss(question, 0.4, 1, 30);
        double[] mask = new SplittableRandom(2).doubles(question.network().reachableUnits().length, 0.2, 0.8).toArray();
        double[] gradient = loss.at(mask).gradient();
        for (int i = 0; i < mask.length; i++) {
            double slope = (loss.at(moved(mask, i, STEP)).loss() - loss.at(moved(mask, i, -STEP)).loss()) / (2 * STEP);
            assertThat(gradient[i]).isCloseTo(slope, within(1e-5 * Math.max(1, Math.abs(slope))));
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aSatisfiedHingeCostsNothing(BoundTask question) {
        double[] mask = new double[question.network().reachableUnits().length];
        Arrays.fill(mask, 0.5);
        FactualLoss.At free = new FactualLoss(question, 1, -1, 30).at(mask);
        assertThat(free.loss()).isCloseTo(0.5 * mask.length, within(1e-12));
        assertThat(free.gradient()).containsOnly(1);
        assertThat(free.informed()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theMarginsOfAWholeMaskAreThoseOfTheGraphAndOfNoEdges(BoundTask question) {
        double[] all = new double[question.network().reachableUnits().length];
        Arrays.fill(all, 1);
        FactualLoss loss = new FactualLoss(question, 0.5, 0.5, 1);
        assertThat(loss.at(all).factual()).isEqualTo(loss.at(new double[all.length]).counterfactual());
        assertThat(loss.at(all).counterfactual()).isEqualTo(loss.at(new double[all.length]).factual());
        assertThat(loss.at(all).factual()).as("the predicted class wins on the whole graph").isPositive();
    }

    private static double[] moved(double[] mask, int at, double by) {
        double[] moved = mask.clone();
        moved[at] += by;
        return moved;
    }
}
