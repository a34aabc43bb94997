package org.gnomon.gnn.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.engine.djl.Doubles;
import org.gnomon.engine.djl.TorchLinear;
import org.gnomon.kernels.GatedNetwork;
import org.gnomon.kernels.GatedNetwork.Gradient;
import org.gnomon.kernels.Kernels;
import org.gnomon.model.packed.BatchNorm;
import org.gnomon.model.packed.Dense;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.MessageLayer;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The gradients of the kernels, by edge gates and by features, are those of PyTorch's automatic differentiation, in double precision. */
class KernelGradientTest {

    private static final double RELATIVE = 1e-9;
    private static final double[] WEIGHTS = {0.7, -1.1, 0.4};

    private final Kernels kernels = Kernels.plain();
    private final SplittableRandom random = new SplittableRandom(23);

    @ParameterizedTest
    @EnumSource
    void gradientsAreThoseOfAutomaticDifferentiation(Task task) throws InterruptedException {
        for (PackedGraph graph : graphs()) {
            double[] gates = random.doubles(graph.edgeCount(), 0.1, 1).toArray();
            int node = random.nextInt(graph.nodeCount());
            for (GnnNetwork network : SampleNetworks.all(9, task).toList()) {
                GatedNetwork bound = task == Task.GRAPH ? kernels.bind(network, graph) : kernels.bindNode(network, graph, node);
                Gradient actual = bound.gradient(gates, WEIGHTS);
                Gradient expected = new TestTorch().alone(engine -> automatic(network, graph, node, gates, engine));
                assertEqual(network.name() + " on " + graph + ", edges", actual.edges(), expected.edges());
                assertEqual(network.name() + " on " + graph + ", features", actual.features(), expected.features());
            }
        }
    }

    private static List<PackedGraph> graphs() {
        return Stream.concat(Stream.of(SampleGraphs.irregular(), SampleGraphs.oneEdge()), IntStream.range(0, 6).mapToObj(i -> SampleGraphs.connected(i, 5 + 4 * i)))
                .toList();
    }

    private static void assertEqual(String what, double[] actual, double[] expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i]).as("%s %s", what, i).isCloseTo(expected[i], within(RELATIVE * Math.max(1, Math.abs(expected[i]))));
        }
    }

    private static Gradient automatic(GnnNetwork network, PackedGraph graph, int node, double[] gates, Engine engine) {
        try (NDManager manager = engine.newBaseManager(); GradientCollector gradients = engine.newGradientCollector()) {
            int n = graph.nodeCount();
            NDArray gate = watched(manager.create(gates, new Shape(gates.length, 1)));
            NDArray features = watched(manager.create(graph.featuresAsDoubles(), new Shape(n, graph.featureCount())));
            NDArray adjacency = oneHot(graph, true, manager).transpose().matMul(oneHot(graph, false, manager).mul(gate));
            NDArray logits = copy(network, manager).logits(features, adjacency, readout(network.task(), n, node, manager), false, UnaryOperator.identity());
            gradients.backward(logits.mul(manager.create(WEIGHTS)).sum());
            return new Gradient(Doubles.of(gate.getGradient()), Doubles.of(features.getGradient()), List.of());
        }
    }

    private static NDArray watched(NDArray array) {
        array.setRequiresGradient(true);
        return array;
    }

    /** {@code [m, n]}: a one where an edge ends (targets) or starts. */
    private static NDArray oneHot(PackedGraph graph, boolean targets, NDManager manager) {
        int n = graph.nodeCount();
        double[] ones = new double[graph.edgeCount() * n];
        for (int e = 0; e < graph.edgeCount(); e++) {
            ones[e * n + (targets ? graph.target(e) : graph.source(e))] = 1;
        }
        return manager.create(ones, new Shape(graph.edgeCount(), n));
    }

    private static NDArray readout(Task task, int n, int node, NDManager manager) {
        return manager.create(IntStream.range(0, n).mapToDouble(v -> task == Task.GRAPH ? 1.0 / n : v == node ? 1 : 0).toArray(), new Shape(1, n));
    }

    private static TorchNetwork copy(GnnNetwork network, NDManager manager) {
        List<TorchLayer> layers = network.layers().stream().map(layer -> copy(layer, manager)).toList();
        return new TorchNetwork(layers, copy(network.hidden(), manager), copy(network.output(), manager));
    }

    private static TorchLayer copy(MessageLayer layer, NDManager manager) {
        return switch (layer) {
            case MessageLayer.Gcn gcn -> new TorchLayer.Gcn(copy(gcn.linear(), manager));
            case MessageLayer.Gin gin -> new TorchLayer.Gin(manager.create(new double[] {gin.epsilon()}), copy(gin.first(), manager),
                    copy(gin.second(), manager), copy(gin.norm(), manager));
            case MessageLayer.Sage sage -> new TorchLayer.Sage(copy(sage.neighbour(), manager), copy(sage.root(), manager));
        };
    }

    private static TorchLinear copy(Dense dense, NDManager manager) {
        return new TorchLinear(manager.create(dense.weight(), new Shape(dense.out(), dense.in())), manager.create(dense.bias()));
    }

    private static TorchBatchNorm copy(BatchNorm norm, NDManager manager) {
        return new TorchBatchNorm(manager.create(norm.gamma()), manager.create(norm.beta()), manager.create(norm.mean()), manager.create(norm.variance()),
                norm.epsilon());
    }
}
