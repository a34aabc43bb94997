package org.gnomon.kernels.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.gnomon.kernels.GatedNetwork;
import org.gnomon.kernels.Kernels;
import org.gnomon.kernels.Pooling;
import org.gnomon.kernels.Trace;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.PackedGraph;
import org.junit.jupiter.api.Test;

/** Every quick way must give the bits of the slow way, and the slow way the numbers of the textbook. */
class GatedNetworkTest {

    private static final double TOLERANCE = 1e-11;
    private static final int GRAPHS = 60;

    private final RandomCases cases = new RandomCases(7);
    private final Kernels kernels = new PlainKernels();

    @Test
    void logitsAreThoseOfTheTextbookForAnyGates() {
        forEveryGraph((network, graph) -> {
            GatedNetwork bound = kernels.bind(network, graph);
            for (Pooling pooling : Pooling.values()) {
                double[] gates = cases.gates(graph.edgeCount());
                assertClose(bound.logits(gates, pooling), new TextbookNetwork(network, graph, gates).graphLogits(pooling));
            }
        });
    }

    @Test
    void logitsOfANodeAreThoseOfTheTextbookForAnyGates() {
        forEveryNode((network, graph, node) -> {
            double[] gates = cases.gates(graph.edgeCount());
            double[] expected = new TextbookNetwork(network, graph, gates).nodeLogits(node);
            assertClose(kernels.bindNode(network, graph, node).logits(gates, Pooling.ALL), expected);
        });
    }

    @Test
    void aBatchOfGatesHasTheBitsOfEachAlone() {
        forEveryGraph((network, graph) -> {
            double[][] gates = IntStream.range(0, 9).mapToObj(b -> cases.gates(graph.edgeCount())).toArray(double[][]::new);
            double[][] batch = kernels.bind(network, graph).logits(gates, Pooling.INCIDENT);
            for (int b = 0; b < gates.length; b++) {
                assertThat(batch[b]).isEqualTo(kernels.bind(network, graph).logits(gates[b], Pooling.INCIDENT));
            }
        });
    }

    @Test
    void theEmbeddingOfUnitsIsWhatTheLastMapTurnsIntoTheirLogits() {
        forEveryGraph((network, graph) -> {
            GatedNetwork bound = kernels.bind(network, graph);
            int units = bound.units().count();
            for (int size : new int[] {0, (units + 1) / 2, units}) {
                int[] chosen = IntStream.range(0, size).toArray();
                assertClose(fromEmbedding(network, bound.embeddingOf(chosen)), bound.logitsOfPrefixes(chosen, size, size)[0]);
            }
        });
        forEveryNode((network, graph, node) -> {
            GatedNetwork bound = kernels.bindNode(network, graph, node);
            int[] all = bound.reachableUnits();
            assertClose(fromEmbedding(network, bound.embeddingOf(all)), bound.logitsOfPrefixes(all, all.length, all.length)[0]);
        });
    }

    private static double[] fromEmbedding(GnnNetwork network, double[] embedding) {
        double[] logits = network.output().bias();
        double[] weight = network.output().weight();
        assertThat(embedding).hasSize(network.output().in());
        for (int c = 0; c < logits.length; c++) {
            for (int i = 0; i < embedding.length; i++) {
                logits[c] += weight[c * embedding.length + i] * Math.max(embedding[i], 0);
            }
        }
        return logits;
    }

    @Test
    void removingAnEdgeHasTheBitsOfAGraphWithoutIt() {
        forEveryGraph((network, graph) -> {
            GatedNetwork bound = kernels.bind(network, graph);
            double[][] removed = bound.logitsWithoutEach();
            assertThat(removed).hasNumberOfRows(bound.units().count());
            for (int unit = 0; unit < removed.length; unit++) {
                double[] gates = without(bound.units(), graph, unit);
                assertThat(removed[unit]).isEqualTo(bound.logits(gates, Pooling.ALL));
                assertThat(removed[unit]).isEqualTo(kernels.bind(network, withGates(graph, gates)).logits());
            }
        });
    }

    @Test
    void removingAnEdgeNearANodeHasTheBitsOfAGraphWithoutIt() {
        forEveryNode((network, graph, node) -> {
            GatedNetwork bound = kernels.bindNode(network, graph, node);
            double[][] removed = bound.logitsWithoutEach();
            for (int unit = 0; unit < removed.length; unit++) {
                PackedGraph rest = withGates(graph, without(bound.units(), graph, unit));
                assertThat(removed[unit]).isEqualTo(kernels.bindNode(network, rest, node).logits());
                if (Arrays.binarySearch(bound.reachableUnits(), unit) < 0) {
                    assertThat(removed[unit]).isEqualTo(bound.logits());
                }
            }
        });
    }

    @Test
    void prefixesHaveTheBitsOfTheirGates() {
        forEveryGraph((network, graph) -> prefixesHaveTheBitsOfTheirGates(kernels.bind(network, graph), graph));
    }

    @Test
    void prefixesNearANodeHaveTheBitsOfTheirGates() {
        forEveryNode((network, graph, node) -> prefixesHaveTheBitsOfTheirGates(kernels.bindNode(network, graph, node), graph));
    }

    private void prefixesHaveTheBitsOfTheirGates(GatedNetwork bound, PackedGraph graph) {
        int[] order = cases.order(bound.units().count());
        int from = cases.below(order.length + 1);
        int to = from + cases.below(order.length + 1 - from);
        double[][] keep = bound.logitsOfPrefixes(order, from, to);
        double[][] drop = bound.logitsWithoutPrefixes(order, from, to);
        assertThat(keep).hasNumberOfRows(to - from + 1);
        for (int k = from; k <= to; k++) {
            assertThat(keep[k - from]).as("prefix %s", k).isEqualTo(bound.logits(prefix(bound.units(), graph, order, k, true), Pooling.INCIDENT));
            assertThat(drop[k - from]).as("rest %s", k).isEqualTo(bound.logits(prefix(bound.units(), graph, order, k, false), Pooling.INCIDENT));
        }
    }

    @Test
    void prefixesLongerThanAChunkHaveTheBitsOfTheirGates() {
        int nodes = 90;
        int[] even = IntStream.range(0, 2 * nodes).map(e -> e / 2).toArray();
        int[] source = IntStream.range(0, even.length).map(e -> e % 2 == 0 ? even[e] : (even[e] + 1) % nodes).toArray();
        int[] target = IntStream.range(0, even.length).map(e -> e % 2 == 1 ? even[e] : (even[e] + 1) % nodes).toArray();
        PackedGraph ring = PackedGraph.builder("ring", nodes, 5).features(cases.features(nodes)).edges(source, target).build();
        for (GnnNetwork network : cases.networks(Task.GRAPH)) {
            GatedNetwork bound = kernels.bind(network, ring);
            int[] order = cases.order(nodes);
            double[][] keep = bound.logitsOfPrefixes(order, 0, nodes);
            double[][] drop = bound.logitsWithoutPrefixes(order, 0, nodes);
            for (int k = 0; k <= nodes; k++) {
                assertThat(keep[k]).isEqualTo(bound.logits(prefix(bound.units(), ring, order, k, true), Pooling.INCIDENT));
                assertThat(drop[k]).isEqualTo(bound.logits(prefix(bound.units(), ring, order, k, false), Pooling.INCIDENT));
            }
        }
    }

    @Test
    void anAnswerDoesNotDependOnWhatWasAskedBefore() {
        forEveryGraph((network, graph) -> {
            int[] order = cases.order(EdgeUnits.of(graph).count());
            GatedNetwork used = kernels.bind(network, graph);
            used.logitsOfPrefixes(order, 0, order.length);
            used.logits(cases.gates(graph.edgeCount()), Pooling.INCIDENT);
            used.logitsWithoutPrefixes(order, 0, order.length);
            assertThat(used.logits()).isEqualTo(kernels.bind(network, graph).logits());
            assertThat(used.logitsWithoutEach()).isDeepEqualTo(kernels.bind(network, graph).logitsWithoutEach());
        });
    }

    @Test
    void allNodesTogetherHaveTheBitsOfEachAlone() {
        forEveryNode((network, graph, node) -> {
            double[] all = kernels.nodeLogits(network, graph);
            int classes = network.classCount();
            assertThat(kernels.bindNode(network, graph, node).logits())
                    .isEqualTo(Arrays.copyOfRange(all, node * classes, (node + 1) * classes));
        });
    }

    @Test
    void embeddingsOfAllNodesAreTheLastRowsOfATrace() {
        forEveryGraph((network, graph) -> {
            Trace trace = kernels.bind(network, graph).trace(ones(graph), new double[0]);
            assertThat(kernels.embeddings(network, graph).values()).isEqualTo(trace.layers().getLast().values());
        });
        forEveryNode((network, graph, node) -> {
            Trace.Rows all = kernels.embeddings(network, graph);
            Trace.Rows near = kernels.bindNode(network, graph, node).trace(ones(graph), new double[0]).layers().getLast();
            assertThat(Arrays.copyOfRange(all.values(), node * all.width(), (node + 1) * all.width()))
                    .isEqualTo(Arrays.copyOfRange(near.values(), node * near.width(), (node + 1) * near.width()));
        });
    }

    private static double[] ones(PackedGraph graph) {
        return DoubleStream.generate(() -> 1).limit(graph.edgeCount()).toArray();
    }

    @Test
    void aGraphWithoutNodesPoolsTheZeroVector() {
        PackedGraph empty = PackedGraph.builder("empty", 0, 5).build();
        for (GnnNetwork network : cases.networks(Task.GRAPH)) {
            GatedNetwork bound = kernels.bind(network, empty);
            double[] expected = new TextbookNetwork(network, empty, new double[0]).graphLogits(Pooling.ALL);
            assertClose(bound.logits(), expected);
            assertThat(bound.logitsWithoutEach()).isEmpty();
            assertClose(bound.logitsOfPrefixes(new int[0], 0, 0)[0], expected);
            assertClose(bound.logitsWithoutPrefixes(new int[0], 0, 0)[0], expected);
        }
    }

    @Test
    void namesWhatDoesNotFit() {
        PackedGraph graph = cases.graph();
        GnnNetwork network = cases.networks(Task.GRAPH).getFirst();
        GatedNetwork bound = kernels.bind(network, graph);
        int edges = graph.edgeCount();
        assertThatIllegalArgumentException().isThrownBy(() -> kernels.bindNode(network, graph, 0)).withMessageContaining("bind it to a graph");
        assertThatIllegalArgumentException().isThrownBy(() -> kernels.bind(network, PackedGraph.builder("wide", 1, 6).build()))
                .withMessageContaining("'wide' has 6 features");
        assertThatIllegalArgumentException().isThrownBy(() -> bound.logits(new double[edges + 1], Pooling.ALL))
                .withMessageContaining("expected one per directed edge: " + edges);
        assertThatIllegalArgumentException().isThrownBy(() -> bound.logitsOfPrefixes(new int[0], 0, 1)).withMessageContaining("prefixes 0..1");
        GnnNetwork nodes = cases.networks(Task.NODE).getFirst();
        assertThatIllegalArgumentException().isThrownBy(() -> kernels.bindNode(nodes, graph, graph.nodeCount()))
                .withMessageContaining("allowed: 0.." + (graph.nodeCount() - 1));
    }

    private static double[] without(EdgeUnits units, PackedGraph graph, int unit) {
        return IntStream.range(0, graph.edgeCount()).mapToDouble(e -> units.unitOf(e) == unit ? 0 : 1).toArray();
    }

    /** What is kept has no self loops; what is left over has all of them. */
    private static double[] prefix(EdgeUnits units, PackedGraph graph, int[] order, int k, boolean keep) {
        int[] chosen = IntStream.of(order).limit(k).sorted().toArray();
        return IntStream.range(0, graph.edgeCount())
                .mapToDouble(e -> Arrays.binarySearch(chosen, units.unitOf(e)) >= 0 == keep ? 1 : 0).toArray();
    }

    private static PackedGraph withGates(PackedGraph graph, double[] gates) {
        int[] present = IntStream.range(0, gates.length).filter(e -> gates[e] == 1).toArray();
        float[] features = new float[graph.nodeCount() * graph.featureCount()];
        Arrays.setAll(new double[features.length], i -> features[i] = graph.feature(i / graph.featureCount(), i % graph.featureCount()));
        return PackedGraph.builder(graph.id(), graph.nodeCount(), graph.featureCount()).features(features)
                .edges(IntStream.of(present).map(graph::source).toArray(), IntStream.of(present).map(graph::target).toArray()).build();
    }

    private static void assertClose(double[] actual, double[] expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int c = 0; c < expected.length; c++) {
            assertThat(actual[c]).isCloseTo(expected[c], within(TOLERANCE * Math.max(1, Math.abs(expected[c]))));
        }
    }

    private interface OnGraph {
        void check(GnnNetwork network, PackedGraph graph);
    }

    private interface OnNode {
        void check(GnnNetwork network, PackedGraph graph, int node);
    }

    private void forEveryGraph(OnGraph check) {
        for (GnnNetwork network : cases.networks(Task.GRAPH)) {
            for (int i = 0; i < GRAPHS; i++) {
                check.check(network, cases.graph());
            }
        }
    }

    private void forEveryNode(OnNode check) {
        for (GnnNetwork network : cases.networks(Task.NODE)) {
            for (int i = 0; i < GRAPHS; i++) {
                PackedGraph graph = cases.graph();
                check.check(network, graph, cases.below(graph.nodeCount()));
            }
        }
    }
}
