package org.gnomon.explain.gradcam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.kernels.BoundTask;
import org.gnomon.kernels.ClassScore;
import org.gnomon.kernels.Kernels;
import org.gnomon.model.packed.Dense;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.MessageLayer;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivationMapsTest {

    private static final Dense NEIGHBOURS = new Dense(3, 2, new double[] {0.6, -0.4, 0.3, 0.5, 0.2, -0.7}, new double[] {0.1, 0.3});
    private static final Dense OWN = Dense.withoutBias(3, 2, new double[] {0.2, 0.8, -0.1, -0.3, 0.4, 0.9});
    private static final Dense HIDDEN = new Dense(2, 2, new double[] {0.9, -0.2, 0.4, 0.7}, new double[] {0.2, -0.1});
    private static final Dense OUTPUT = new Dense(2, 2, new double[] {1.1, -0.6, -0.8, 0.5}, new double[] {0, 0.2});

    private final PackedGraph graph = SampleGraphs.connected(61, 9);
    private final BoundTask question = BoundTask.of(Kernels.plain(), ExplainTask.ofGraph(
            new GnnNetwork("one layer", Task.GRAPH, List.of(new MessageLayer.Sage(NEIGHBOURS, OWN)), HIDDEN, OUTPUT), graph).withTarget(0));

    /** The layer, the mean and the classifier written out; the weights of the channels from finite differences of the classifier. */
    @ParameterizedTest
    @EnumSource
    void theMapOfOneLayerIsThatOfTheFormula(ClassScore score) {
        double[][] rows = layer();
        double[] mean = new double[2];
        for (double[] row : rows) {
            mean[0] += row[0] / rows.length;
            mean[1] += row[1] / rows.length;
        }
        double[] weights = IntStream.range(0, 2).mapToDouble(k -> slope(score, mean, k) / rows.length).toArray();
        double[] expected = Arrays.stream(rows).mapToDouble(row -> weights[0] * row[0] + weights[1] * row[1]).toArray();
        assertThat(new ActivationMaps(score, false, false).of(question)).containsExactly(expected, within(1e-8));
        assertThat(new ActivationMaps(score, false, true).of(question)).containsExactly(Arrays.stream(expected).map(h -> Math.max(0, h)).toArray(),
                within(1e-8));
    }

    private double[][] layer() {
        double[][] sums = new double[graph.nodeCount()][3];
        for (int e = 0; e < graph.edgeCount(); e++) {
            for (int f = 0; f < 3; f++) {
                sums[graph.target(e)][f] += graph.feature(graph.source(e), f);
            }
        }
        double[][] rows = new double[graph.nodeCount()][];
        for (int v = 0; v < rows.length; v++) {
            double[] own = {graph.feature(v, 0), graph.feature(v, 1), graph.feature(v, 2)};
            double[] message = apply(NEIGHBOURS, sums[v]);
            double[] self = apply(OWN, own);
            rows[v] = new double[] {Math.max(0, message[0] + self[0]), Math.max(0, message[1] + self[1])};
        }
        return rows;
    }

    private static double slope(ClassScore score, double[] mean, int channel) {
        double[] above = mean.clone();
        double[] below = mean.clone();
        above[channel] += 1e-6;
        below[channel] -= 1e-6;
        return (score.of(classifier(above), 0) - score.of(classifier(below), 0)) / 2e-6;
    }

    private static double[] classifier(double[] mean) {
        return apply(OUTPUT, Arrays.stream(apply(HIDDEN, mean)).map(z -> Math.max(0, z)).toArray());
    }

    private static double[] apply(Dense map, double[] x) {
        double[] y = map.bias().clone();
        for (int o = 0; o < map.out(); o++) {
            for (int i = 0; i < map.in(); i++) {
                y[o] += map.weight()[o * map.in() + i] * x[i];
            }
        }
        return y;
    }

    @Test
    void theMapOfAllLayersReachesTheSurroundingsOfANode() {
        SampleNetworks.all(9, Task.NODE).forEach(net -> {
            BoundTask node = BoundTask.of(Kernels.plain(), ExplainTask.ofNode(net, graph, 4));
            assertThat(nonZero(new ActivationMaps(ClassScore.LOGIT, false, false).of(node))).containsExactly(4);
            assertThat(nonZero(new ActivationMaps(ClassScore.LOGIT, true, false).of(node))).contains(4).hasSizeGreaterThan(1);
        });
    }

    private static int[] nonZero(double[] map) {
        return IntStream.range(0, map.length).filter(v -> map[v] != 0).toArray();
    }
}
