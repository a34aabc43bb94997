package org.gnomon.kernels.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.gnomon.kernels.GatedNetwork;
import org.gnomon.kernels.Kernels;
import org.gnomon.kernels.Pooling;
import org.gnomon.kernels.internal.PlainKernels;
import org.gnomon.model.packed.BatchNorm;
import org.gnomon.model.packed.Dense;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.MessageLayer;
import org.gnomon.model.packed.PackedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vector kernels against the plain ones, which are checked against references, and against their own slow way. */
class VectorKernelsTest {

    private static final double RELATIVE = 1e-12;
    private static final int FEATURES = 7;
    private static final int CLASSES = 3;

    private final SplittableRandom random = new SplittableRandom(3);
    private final Kernels plain = new PlainKernels();
    private final Kernels vector = VectorKernels.create();

    @ParameterizedTest
    @ValueSource(ints = {5, 8, 20, 24, 32, 64, 72})
    void agreeWithThePlainKernelsInEveryAnswer(int width) {
        for (GnnNetwork network : networks(width)) {
            for (int i = 0; i < 20; i++) {
                PackedGraph graph = graph();
                GatedNetwork expected = plain.bind(network, graph);
                GatedNetwork actual = vector.bind(network, graph);
                int[] order = IntStream.range(0, expected.units().count()).toArray();
                assertClose(actual.logitsWithoutEach(), expected.logitsWithoutEach());
                assertClose(actual.logitsOfPrefixes(order, 0, order.length), expected.logitsOfPrefixes(order, 0, order.length));
                assertClose(actual.logitsWithoutPrefixes(order, 0, order.length), expected.logitsWithoutPrefixes(order, 0, order.length));
                gradientsAgree(actual, expected);
            }
        }
    }

    @Test
    void incrementalAnswersHaveTheBitsOfFullOnes() {
        for (GnnNetwork network : networks(40)) {
            for (int i = 0; i < 40; i++) {
                PackedGraph graph = graph();
                GatedNetwork bound = vector.bind(network, graph);
                EdgeUnits units = bound.units();
                double[][] removed = bound.logitsWithoutEach();
                for (int unit = 0; unit < removed.length; unit++) {
                    double[] gates = gates(graph, units, unit, unit);
                    assertThat(removed[unit]).isEqualTo(vector.bind(network, graph).logits(gates, Pooling.ALL));
                }
                int[] order = IntStream.range(0, units.count()).toArray();
                double[][] drop = bound.logitsWithoutPrefixes(order, 0, order.length);
                for (int k = 0; k <= order.length; k++) {
                    assertThat(drop[k]).isEqualTo(vector.bind(network, graph).logits(gates(graph, units, 0, k - 1), Pooling.INCIDENT));
                }
            }
        }
    }

    @Test
    void nameTellsTheWidthOfAVector() {
        assertThat(vector.name()).matches("vector-(64|128|256|512)");
    }

    private static double[] gates(PackedGraph graph, EdgeUnits units, int firstRemoved, int lastRemoved) {
        return IntStream.range(0, graph.edgeCount())
                .mapToDouble(e -> units.unitOf(e) >= firstRemoved && units.unitOf(e) <= lastRemoved ? 0 : 1).toArray();
    }

    private void gradientsAgree(GatedNetwork actual, GatedNetwork expected) {
        double[] gates = IntStream.range(0, expected.graph().edgeCount()).mapToDouble(e -> random.nextDouble()).toArray();
        double[] weights = {1, -0.5, 0.25};
        assertClose(actual.gradient(gates, weights).edges(), expected.gradient(gates, weights).edges());
        assertClose(actual.gradient(gates, weights).features(), expected.gradient(gates, weights).features());
    }

    private List<GnnNetwork> networks(int width) {
        List<MessageLayer> gcn = List.of(new MessageLayer.Gcn(dense(FEATURES, width)), new MessageLayer.Gcn(dense(width, width)));
        List<MessageLayer> sage = List.of(new MessageLayer.Sage(dense(FEATURES, width), dense(FEATURES, width)),
                new MessageLayer.Sage(dense(width, width), dense(width, width)));
        List<MessageLayer> gin = List.of(gin(FEATURES, width), gin(width, width), gin(width, width));
        return List.of(gcn, sage, gin).stream()
                .map(layers -> new GnnNetwork("random", GnnNetwork.Task.GRAPH, layers, dense(width, width), dense(width, CLASSES))).toList();
    }

    private MessageLayer gin(int in, int width) {
        return new MessageLayer.Gin(0.1, dense(in, width), dense(width, width), new BatchNorm(values(width), values(width), values(width),
                IntStream.range(0, width).mapToDouble(i -> 0.5 + random.nextDouble()).toArray(), 1e-5));
    }

    private Dense dense(int in, int out) {
        return new Dense(in, out, values(in * out), values(out));
    }

    private double[] values(int count) {
        return IntStream.range(0, count).mapToDouble(i -> random.nextDouble() - 0.4).toArray();
    }

    private PackedGraph graph() {
        int nodes = 2 + random.nextInt(14);
        int edges = random.nextInt(3 * nodes);
        float[] features = new float[nodes * FEATURES];
        for (int i = 0; i < features.length; i++) {
            features[i] = (float) random.nextDouble();
        }
        return PackedGraph.builder("random", nodes, FEATURES).features(features)
                .edges(IntStream.range(0, edges).map(e -> random.nextInt(nodes)).toArray(),
                        IntStream.range(0, edges).map(e -> random.nextInt(nodes)).toArray()).build();
    }

    private static void assertClose(double[][] actual, double[][] expected) {
        assertThat(actual).hasSameDimensionsAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertClose(actual[i], expected[i]);
        }
    }

    /** Relative to the largest value of the row: single values may cancel. */
    private static void assertClose(double[] actual, double[] expected) {
        double largest = IntStream.range(0, expected.length).mapToDouble(i -> Math.abs(expected[i])).max().orElse(0);
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i]).isCloseTo(expected[i], within(RELATIVE * largest + Double.MIN_NORMAL));
        }
    }
}
