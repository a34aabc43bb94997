package org.gnomon.explain.attention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.gnomon.api.Support;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.kernels.Kernels;
import org.gnomon.model.packed.Dense;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GnnProgram;
import org.gnomon.model.packed.GnnStep;
import org.gnomon.model.packed.GnnStep.End;
import org.gnomon.model.packed.GnnStep.Reduction;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;
import org.junit.jupiter.api.Test;

class CoefficientsTest {

    /** One layer with two heads, which attend to the first and to minus the second feature of the sender. */
    private static final GnnProgram TWO_HEADS = new GnnProgram("two heads", Task.GRAPH, List.of(
            new GnnStep.Features("x", 3),
            new GnnStep.Linear("logits", 0, Dense.withoutBias(3, 2, new double[] {1, 0, 0, 0, -1, 0})),
            new GnnStep.Gather("senders", 1, End.SOURCE),
            new GnnStep.EdgeSoftmax("attention", 2, GnnStep.EVERY_TYPE),
            new GnnStep.Aggregate("aggregate", 3, Reduction.SUM, GnnStep.EVERY_TYPE),
            new GnnStep.Pool("pool", 4, Reduction.MEAN)), false);

    private final PackedGraph graph = SampleGraphs.connected(71, 10);

    @Test
    void coefficientsAreThoseOfTheFormula() {
        double[] largest = Coefficients.of(Kernels.plain().bind(TWO_HEADS, graph), Heads.LARGEST);
        double[] mean = Coefficients.of(Kernels.plain().bind(TWO_HEADS, graph), Heads.MEAN);
        for (int e = 0; e < graph.edgeCount(); e++) {
            double first = share(e, 0, 1);
            double second = share(e, 1, -1);
            assertThat(largest[e]).isCloseTo(Math.max(first, second), within(1e-12));
            assertThat(mean[e]).isCloseTo((first + second) / 2, within(1e-12));
        }
    }

    private double share(int edge, int feature, int sign) {
        double sum = 0;
        for (int e = 0; e < graph.edgeCount(); e++) {
            sum += graph.target(e) == graph.target(edge) ? Math.exp(sign * graph.feature(graph.source(e), feature)) : 0;
        }
        return Math.exp(sign * graph.feature(graph.source(edge), feature)) / sum;
    }

    @Test
    void coefficientsIntoANodeAddUpToOne() {
        double[] mean = Coefficients.of(Kernels.plain().bind(TWO_HEADS, graph), Heads.MEAN);
        double[] sums = new double[graph.nodeCount()];
        for (int e = 0; e < mean.length; e++) {
            sums[graph.target(e)] += mean[e];
        }
        assertThat(sums).containsExactly(new double[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, within(1e-12));
    }

    @Test
    void anUndirectedEdgeHasTheMeanOfItsDirections() {
        PackedGraph path = PackedGraph.builder("path", 3, 1).features(new float[3]).edges(new int[] {0, 1, 1, 2}, new int[] {1, 0, 2, 1}).build();
        assertThat(Coefficients.means(new double[] {0.5, 1, 1, 0.25}, EdgeUnits.of(path))).containsExactly(0.75, 0.625);
    }

    @Test
    void aNetworkWithoutAttentionIsRefused() {
        ExplainTask task = ExplainTask.ofGraph(SampleNetworks.all(5, Task.GRAPH).findFirst().orElseThrow(), graph);
        assertThat(new AttentionExplainer(Kernels.plain()).check(task))
                .isEqualTo(new Support.No(List.of("network 'gcn' has no attention: none of its steps is a softmax over edges")));
    }
}
