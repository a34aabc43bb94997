package org.gnomon.explain.inputxgradient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.kernels.BoundTask;
import org.gnomon.kernels.ClassScore;
import org.gnomon.kernels.Kernels;
import org.gnomon.model.packed.Dense;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.MessageLayer;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeatureSharesTest {

    /** From nothing but forward passes: the graph is built again with one feature scaled up and down. */
    @ParameterizedTest
    @EnumSource
    void aShareIsTheSlopeAlongAFactorOnTheFeature(ClassScore score) {
        tasks().forEach(task -> {
            BoundTask question = BoundTask.of(Kernels.plain(), task);
            ExplainTask decided = task.withTarget(question.targetClass());
            double[] shares = FeatureShares.of(question, score).features();
            for (int i = 0; i < shares.length; i++) {
                float[] above = features(task.graph());
                float[] below = features(task.graph());
                above[i] *= 1.001f;
                below[i] *= 0.999f;
                double x = features(task.graph())[i];
                double slope = (value(decided, above, score) - value(decided, below, score)) / ((double) above[i] - below[i]) * x;
                assertThat(shares[i]).as("feature %d of %s", i, task.network().name()).isCloseTo(slope, within(1e-4));
            }
        });
    }

    private static double value(ExplainTask task, float[] features, ClassScore score) {
        PackedGraph graph = task.graph();
        int[] source = new int[graph.edgeCount()];
        int[] target = new int[graph.edgeCount()];
        for (int e = 0; e < source.length; e++) {
            source[e] = graph.source(e);
            target[e] = graph.target(e);
        }
        PackedGraph changed = PackedGraph.builder("changed", graph.nodeCount(), graph.featureCount()).features(features).edges(source, target).build();
        BoundTask question = BoundTask.of(Kernels.plain(), new ExplainTask(task.network(), changed, task.node(), task.targetClass()));
        return score.of(question.network().logits(), question.targetClass());
    }

    private static float[] features(PackedGraph graph) {
        float[] x = new float[graph.nodeCount() * graph.featureCount()];
        for (int i = 0; i < x.length; i++) {
            x[i] = graph.feature(i / graph.featureCount(), i % graph.featureCount());
        }
        return x;
    }

    /** Without biases a network of ReLUs is homogeneous, and Euler's theorem holds. */
    @Test
    void withoutBiasesTheNodesShareTheWholeLogit() {
        Dense first = Dense.withoutBias(3, 2, new double[] {0.4, -0.2, 0.9, -0.5, 0.8, 0.3});
        Dense square = Dense.withoutBias(2, 2, new double[] {0.7, 0.1, -0.3, 0.6});
        GnnNetwork network = new GnnNetwork("homogeneous", Task.GRAPH, List.of(new MessageLayer.Sage(first, first), new MessageLayer.Sage(square, square)),
                square, square);
        BoundTask question = BoundTask.of(Kernels.plain(), ExplainTask.ofGraph(network, SampleGraphs.connected(51, 11)).withTarget(1));
        assertThat(Arrays.stream(FeatureShares.of(question, ClassScore.LOGIT).nodes()).sum()).isCloseTo(question.network().logits()[1], within(1e-12));
    }

    @Test
    void anEdgeScoresTheMeanOfItsEnds() {
        PackedGraph path = PackedGraph.builder("path", 3, 2).features(new float[6]).edges(new int[] {0, 1, 1, 2}, new int[] {1, 0, 2, 1}).build();
        FeatureShares shares = new FeatureShares(path, new double[] {1, 2, 10, 20, 100, 200});
        assertThat(shares.nodes()).containsExactly(3, 30, 300);
        assertThat(shares.units(EdgeUnits.of(path))).containsExactly(16.5, 165);
    }

    private static Stream<ExplainTask> tasks() {
        return Stream.concat(SampleNetworks.all(8, Task.GRAPH).map(net -> ExplainTask.ofGraph(net, SampleGraphs.connected(52, 8))),
                SampleNetworks.all(9, Task.NODE).map(net -> ExplainTask.ofNode(net, SampleGraphs.connected(53, 9), 4)));
    }
}
