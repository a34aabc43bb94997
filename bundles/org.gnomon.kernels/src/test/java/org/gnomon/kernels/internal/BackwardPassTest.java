package org.gnomon.kernels.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.gnomon.kernels.GatedNetwork.Gradient;
import org.gnomon.kernels.Kernels;
import org.gnomon.kernels.Pooling;
import org.gnomon.model.packed.BatchNorm;
import org.gnomon.model.packed.Dense;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.MessageLayer;
import org.gnomon.model.packed.PackedGraph;
import org.junit.jupiter.api.Test;

class BackwardPassTest {

    private static final double STEP = 1e-6;
    private static final double[] WEIGHTS = {0.7, -1.1, 0.4};

    private final RandomCases cases = new RandomCases(11);
    private final Kernels kernels = new PlainKernels();

    @Test
    void gradientOfAGraphIsItsSlope() {
        for (GnnNetwork network : cases.networks(Task.GRAPH)) {
            for (int i = 0; i < 12; i++) {
                PackedGraph graph = graphWithoutZeroRows();
                double[] gates = cases.gates(graph.edgeCount());
                check(network, graph, -1, gates, kernels.bind(network, graph).gradient(gates, WEIGHTS));
            }
        }
    }

    @Test
    void gradientOfANodeIsItsSlope() {
        for (GnnNetwork network : cases.networks(Task.NODE)) {
            for (int i = 0; i < 12; i++) {
                PackedGraph graph = graphWithoutZeroRows();
                int node = cases.below(graph.nodeCount());
                double[] gates = cases.gates(graph.edgeCount());
                check(network, graph, node, gates, kernels.bindNode(network, graph, node).gradient(gates, WEIGHTS));
            }
        }
    }

    /** Two nodes, one edge, every width 1: {@code logit = 3 (w 2 x0 + (1 + 0.5) x1) / 2} with all maps the identity but the last. */
    @Test
    void gradientOfOneEdgeIsWhatPaperSays() {
        Dense one = Dense.withoutBias(1, 1, new double[] {1});
        BatchNorm norm = new BatchNorm(new double[] {1}, new double[] {0}, new double[] {0}, new double[] {1}, 0);
        GnnNetwork network = new GnnNetwork("tiny", Task.GRAPH, List.of(new MessageLayer.Gin(0.5, one, one, norm)), one,
                Dense.withoutBias(1, 1, new double[] {3}));
        PackedGraph graph = PackedGraph.builder("pair", 2, 1).features(new float[] {2, 5}).edges(new int[] {0}, new int[] {1}).build();
        Gradient gradient = kernels.bind(network, graph).gradient(new double[] {1}, new double[] {1});
        assertThat(gradient.edges()).containsExactly(3 * 2 / 2.0);
        assertThat(gradient.features()).containsExactly(3 * (1 + 1.5) / 2, 3 * 1.5 / 2);
    }

    /** A row of zeros has a norm below its bound, where a step of {@code 1e-6} is not small. */
    private PackedGraph graphWithoutZeroRows() {
        PackedGraph graph = cases.graph();
        float[] features = new float[graph.nodeCount() * graph.featureCount()];
        for (int i = 0; i < features.length; i++) {
            features[i] = 0.2f + graph.feature(i / graph.featureCount(), i % graph.featureCount());
        }
        return PackedGraph.builder("shifted", graph.nodeCount(), graph.featureCount()).features(features)
                .edges(IntStream.range(0, graph.edgeCount()).map(graph::source).toArray(),
                        IntStream.range(0, graph.edgeCount()).map(graph::target).toArray()).build();
    }

    private void check(GnnNetwork network, PackedGraph graph, int node, double[] gates, Gradient gradient) {
        for (int e = 0; e < gates.length; e++) {
            double slope = (value(network, graph, node, moved(gates, e, STEP)) - value(network, graph, node, moved(gates, e, -STEP))) / (2 * STEP);
            assertThat(gradient.edges()[e]).as("%s gate %s", network.name(), e).isCloseTo(slope, within(1e-6 * Math.max(1, Math.abs(slope))));
        }
        TextbookNetwork textbook = new TextbookNetwork(network, graph, gates);
        for (int i = 0; i < gradient.features().length; i++) {
            int v = i / graph.featureCount();
            int f = i % graph.featureCount();
            double slope = (weighted(textbook.shifted(node, v, f, STEP)) - weighted(textbook.shifted(node, v, f, -STEP))) / (2 * STEP);
            assertThat(gradient.features()[i]).as("%s feature %s", network.name(), i).isCloseTo(slope, within(1e-6 * Math.max(1, Math.abs(slope))));
        }
    }

    private static double value(GnnNetwork network, PackedGraph graph, int node, double[] gates) {
        TextbookNetwork textbook = new TextbookNetwork(network, graph, gates);
        return weighted(node < 0 ? textbook.graphLogits(Pooling.ALL) : textbook.nodeLogits(node));
    }

    private static double[] moved(double[] gates, int edge, double step) {
        double[] moved = gates.clone();
        moved[edge] += step;
        return moved;
    }

    private static double weighted(double[] logits) {
        return IntStream.range(0, logits.length).mapToDouble(c -> WEIGHTS[c] * logits[c]).sum();
    }
}
