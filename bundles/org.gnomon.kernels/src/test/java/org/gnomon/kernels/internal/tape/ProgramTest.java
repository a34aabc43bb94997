package org.gnomon.kernels.internal.tape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.kernels.FrozenNetwork;
import org.gnomon.kernels.FrozenNetwork.Point;
import org.gnomon.kernels.GatedNetwork;
import org.gnomon.kernels.GatedNetwork.Gradient;
import org.gnomon.kernels.Kernels;
import org.gnomon.kernels.Pooling;
import org.gnomon.model.packed.Dense;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GnnStep;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SamplePrograms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProgramTest {

    private static final double STEP = 1e-6;
    private static final double[] WEIGHTS = {1, -0.5, 0.25};
    private static final double[] NO_FEATURE_GATES = {};

    private record Case(Gnn network, PackedGraph graph) {

        GatedNetwork bound() {
            return network.task() == Task.GRAPH ? Kernels.plain().bind(network, graph)
                    : Kernels.plain().bindNode(network, graph, graph.nodeCount() - 1);
        }

        double[] gates() {
            return new SplittableRandom(3).doubles(graph.edgeCount(), 0.3, 1).toArray();
        }

        double[] featureGates() {
            return new SplittableRandom(4).doubles(3 * graph.nodeCount(), 0.5, 1).toArray();
        }

        double value(double[] gates, double[] featureGates) {
            double[] logits = bound().trace(gates, featureGates).logits();
            return WEIGHTS[0] * logits[0] + WEIGHTS[1] * logits[1] + WEIGHTS[2] * logits[2];
        }

        @Override
        public String toString() {
            return network.name() + " " + network.task() + " on " + graph.id();
        }
    }

    static Stream<Case> cases() {
        return Stream.of(Task.values()).flatMap(task -> SamplePrograms.all(8, task)).flatMap(network -> Stream
                .of(SampleGraphs.connected(11, 9), SampleGraphs.irregular(), SampleGraphs.disconnected(), SampleGraphs.withoutEdges())
                .map(SampleGraphs::attributed).map(graph -> new Case(network, graph)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gradientsAreThoseOfFiniteDifferences(Case sample) {
        double[] gates = sample.gates();
        double[] featureGates = sample.featureGates();
        Gradient gradient = sample.bound().trace(gates, featureGates).gradient(WEIGHTS);
        for (int e = 0; e < gates.length; e++) {
            double slope = (sample.value(shifted(gates, e, STEP), featureGates) - sample.value(shifted(gates, e, -STEP), featureGates)) / (2 * STEP);
            assertThat(gradient.edges()[e]).as("%s, edge %s", sample, e).isCloseTo(slope, within(1e-6));
        }
        for (int i = 0; i < featureGates.length; i++) {
            double slope = (sample.value(gates, shifted(featureGates, i, STEP)) - sample.value(gates, shifted(featureGates, i, -STEP))) / (2 * STEP);
            double feature = sample.graph().feature(i / 3, i % 3);
            assertThat(gradient.features()[i] * feature).as("%s, feature %s", sample, i).isCloseTo(slope, within(1e-6));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theFrozenNetworkHasTheValueOfTheNetwork(Case sample) {
        double[] gates = sample.gates();
        FrozenNetwork.Shares shares = sample.bound().frozen(gates).shares(Point.EVALUATION, WEIGHTS);
        assertThat(shares.value()).isCloseTo(sample.value(gates, NO_FEATURE_GATES), within(1e-12));
    }

    /** The derivative along the ray is the sum of all shares; compared with differences of the polynomial itself. */
    @ParameterizedTest
    @MethodSource("cases")
    void sharesAreDerivativesAlongTheRay(Case sample) {
        FrozenNetwork frozen = sample.bound().frozen(sample.gates());
        double sum = 0;
        FrozenNetwork.Shares shares = frozen.shares(new Point(0.7, 0.7, 0.7), WEIGHTS);
        sum += Arrays.stream(shares.edges()).sum() + Arrays.stream(shares.features()).sum();
        sum += shares.activations().stream().flatMapToDouble(Arrays::stream).sum();
        double slope = (valueAt(frozen, 0.7 + STEP) - valueAt(frozen, 0.7 - STEP)) / (2 * STEP);
        assertThat(sum).isCloseTo(slope, within(1e-7));
    }

    /** With one factor for all edges it is the polynomial at that point; the slope along one edge is the edge's share. */
    @ParameterizedTest
    @MethodSource("cases")
    void theFrozenValueAtOtherGatesIsThatOfThePolynomial(Case sample) {
        FrozenNetwork frozen = sample.bound().frozen(sample.gates());
        double[] factors = new double[sample.graph().edgeCount()];
        Arrays.fill(factors, 0.6);
        assertThat(frozen.value(factors, 0.8, WEIGHTS)).isCloseTo(frozen.shares(new Point(0.6, 1, 0.8), WEIGHTS).value(), within(1e-12));
        Arrays.fill(factors, 1);
        double[] shares = frozen.shares(Point.EVALUATION, WEIGHTS).edges();
        for (int e = 0; e < factors.length; e++) {
            double slope = (frozen.value(shifted(factors, e, STEP), 1, WEIGHTS) - frozen.value(shifted(factors, e, -STEP), 1, WEIGHTS)) / (2 * STEP);
            assertThat(shares[e]).as("%s, edge %s", sample, e).isCloseTo(slope, within(1e-7));
        }
    }

    /**
     * Removing an edge by its gate is removing it from the graph: degrees, means, maxima and attention are those of the smaller graph. A
     * loop taken from a network that adds loops comes back.
     */
    @ParameterizedTest
    @MethodSource("cases")
    void aGateOfZeroIsAnEdgeLess(Case sample) {
        for (int e = 0; e < sample.graph().edgeCount(); e++) {
            if (sample.graph().source(e) == sample.graph().target(e) && sample.network().program().selfLoops()) {
                continue;
            }
            double[] gates = new double[sample.graph().edgeCount()];
            Arrays.fill(gates, 1);
            gates[e] = 0;
            double[] expected = new Case(sample.network(), Removed.edge(sample.graph(), e)).bound().logits();
            double[] actual = sample.bound().logits(gates, Pooling.ALL);
            for (int c = 0; c < expected.length; c++) {
                assertThat(actual[c]).as("%s without edge %s", sample, e).isCloseTo(expected[c], within(1e-12));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nodesAloneAreTheGraphWithEveryGateClosed(Case sample) {
        FrozenNetwork closed = sample.bound().frozen(new double[sample.graph().edgeCount()]);
        FrozenNetwork alone = sample.bound().frozenWithoutEdges();
        assertThat(alone.gateLayers()).isEqualTo(closed.gateLayers());
        assertClose(alone.logits(), closed.logits());
        FrozenNetwork.Shares expected = closed.shares(new Point(0.4, 0.4, 0.4), WEIGHTS);
        FrozenNetwork.Shares actual = alone.shares(new Point(0.4, 0.4, 0.4), WEIGHTS);
        assertThat(actual.value()).isCloseTo(expected.value(), within(1e-12));
        assertClose(actual.features(), expected.features());
        for (int l = 0; l < expected.activations().size(); l++) {
            if (closed.gateLayers().get(l).rows() != GnnStep.Rows.EDGE) {
                assertClose(actual.activations().get(l), expected.activations().get(l));
            }
        }
    }

    /** The samples end in a linear map, so the embedding decides the logits. */
    @ParameterizedTest
    @MethodSource("cases")
    void theEmbeddingIsWhatTheOutputReads(Case sample) {
        GatedNetwork bound = sample.bound();
        int[] chosen = IntStream.range(0, bound.units().count() / 2).toArray();
        double[] row = bound.embeddingOf(chosen);
        Dense output = ((GnnStep.Linear) sample.network().program().steps().getLast()).map();
        double[] logits = output.bias();
        for (int o = 0; o < output.out(); o++) {
            for (int i = 0; i < output.in(); i++) {
                logits[o] += output.weight()[o * output.in() + i] * row[i];
            }
        }
        assertClose(logits, bound.logitsOfPrefixes(chosen, chosen.length, chosen.length)[0]);
    }

    private static void assertClose(double[] actual, double[] expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i]).isCloseTo(expected[i], within(1e-12));
        }
    }

    private static double valueAt(FrozenNetwork frozen, double t) {
        return frozen.shares(new Point(t, t, t), WEIGHTS).value();
    }

    private static double[] shifted(double[] values, int at, double step) {
        double[] result = values.clone();
        result[at] += step;
        return result;
    }
}
