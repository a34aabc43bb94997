package org.gnomon.gnn.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.engine.djl.Doubles;
import org.gnomon.engine.djl.Weights;
import org.gnomon.gnn.Split;
import org.gnomon.kernels.Kernels;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.tck.TestParameters;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was trained and what is exported are the same function: PyTorch's single-precision logits equal those of the kernels. */
class ExportedNetworkTest {

    private static final double RELATIVE = 1e-5;

    private final Kernels kernels = Kernels.plain();
    private final TestTorch torch = new TestTorch();

    @ParameterizedTest
    @ValueSource(strings = {"gcn", "gin", "sage"})
    void graphLogitsAreThoseOfTheKernels(String architecture) throws InterruptedException {
        check(architecture, Task.GRAPH, (network, graph) -> kernels.bind(network, graph).logits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gcn", "gin", "sage"})
    void nodeLogitsAreThoseOfTheKernels(String architecture) throws InterruptedException {
        check(architecture, Task.NODE, kernels::nodeLogits);
        check(architecture, Task.NODE, (network, graph) -> IntStream.range(0, graph.nodeCount())
                .mapToObj(v -> kernels.bindNode(network, graph, v).logits()).flatMapToDouble(DoubleStream::of).toArray());
    }

    private interface Evaluation {
        double[] logits(GnnNetwork network, PackedGraph graph);
    }

    private void check(String architecture, Task task, Evaluation evaluation) throws InterruptedException {
        GraphSet data = new RandomSets(17).set(task, 60);
        Both both = torch.alone(engine -> trained(architecture, data, engine));
        double[] expected = data.graphs().stream().flatMapToDouble(graph -> Arrays.stream(evaluation.logits(both.network(), graph))).toArray();
        assertThat(both.logits()).hasSameSizeAs(expected);
        assertThat(DoubleStream.of(expected).map(Math::abs).max().orElseThrow()).isGreaterThan(0.1);
        for (int i = 0; i < expected.length; i++) {
            assertThat(both.logits()[i]).as("logit %s", i).isCloseTo(expected[i], within(RELATIVE * Math.max(1, Math.abs(expected[i]))));
        }
    }

    /** An exported network and PyTorch's own logits for every item. */
    private record Both(GnnNetwork network, double[] logits) {}

    /** Some epochs, so that weights and running statistics are those of a training. */
    private static Both trained(String architecture, GraphSet data, Engine engine) {
        GnnTrainingParameters wanted = new TestParameters(Map.of("architecture", architecture, "batchSize", "16")).as(GnnTrainingParameters.class);
        Items items = Items.of(data);
        List<Integer> all = IntStream.range(0, items.count()).boxed().toList();
        try (NDManager manager = engine.newBaseManager()) {
            TestRun run = TestRun.seeded(2);
            Weights weights = new Weights(manager, run.random("weights"));
            TorchNetwork network = TorchNetwork.create(wanted, data.featureCount(), data.classCount(), weights);
            Passes passes = new Passes(items, new Split(all, all, all), wanted, run, engine, manager, network, weights);
            Stream.generate(passes::epoch).limit(5).forEach(epoch -> assertThat(epoch.trainingLoss()).isFinite());
            Batch batch = Batch.of(items, all, manager);
            double[] logits = Doubles.of(network.logits(batch.features(), batch.adjacency(), batch.readout(), false, UnaryOperator.identity()));
            return new Both(network.export("exported", data.task()), logits);
        }
    }
}
