package org.gnomon.gnn.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gnomon.api.data.GraphSetGenerator;
import org.gnomon.data.synthetic.Ba2MotifsGenerator;
import org.gnomon.data.synthetic.BaShapesGenerator;
import org.gnomon.gnn.TrainedGnn;
import org.gnomon.kernels.Kernels;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.tck.TestParameters;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GnnTrainerTest {

    private final GnnTrainerComponent trainer = new GnnTrainerComponent(new TestTorch(), Kernels.plain());

    private TrainedGnn train(GraphSet data, Map<String, Object> parameters, long seed) {
        return trainer.train(data, new TestParameters(parameters), TestRun.seeded(seed), network -> { });
    }

    private static GraphSet set(GraphSetGenerator generator, Map<String, Object> parameters) {
        return generator.generate(new TestParameters(parameters), TestRun.seeded(0));
    }

    /** The full set with nothing but defaults, as in the demonstration. */
    @Test
    void learnsBa2MotifsWithTheDefaults() {
        TrainedGnn trained = train(set(new Ba2MotifsGenerator(), Map.of()), Map.of(), 0);
        assertThat(trained.network().name()).isEqualTo("gin-ba-2motifs");
        assertThat(trained.network().task()).isEqualTo(Task.GRAPH);
        assertThat(trained.split().test()).hasSize(100);
        assertThat(trained.accuracy().test()).isGreaterThanOrEqualTo(0.98);
        assertThat(trained.history()).hasSizeLessThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gcn", "sage"})
    void learnsBa2MotifsWithOtherLayers(String architecture) {
        TrainedGnn trained = train(set(new Ba2MotifsGenerator(), Map.of("graphs", 500)), Map.of("architecture", architecture), 0);
        assertThat(trained.network().name()).startsWith(architecture);
        assertThat(trained.accuracy().test()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void learnsTheNodesOfBaShapes() {
        TrainedGnn trained = train(set(new BaShapesGenerator(), Map.of()), Map.of(), 0);
        assertThat(trained.network().task()).isEqualTo(Task.NODE);
        assertThat(trained.split().test()).hasSize(70);
        assertThat(trained.accuracy().training()).isGreaterThanOrEqualTo(0.95);
        assertThat(trained.accuracy().test()).isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gin", "gcn", "sage"})
    void theSeedDecidesEveryBitOfTheWeights(String architecture) {
        GraphSet data = new RandomSets(4).set(Task.GRAPH, 60);
        Map<String, Object> few = Map.of("architecture", architecture, "epochs", 4, "batchSize", 16);
        TrainedGnn first = train(data, few, 7);
        assertThat(train(data, few, 7)).isEqualTo(first);
        assertThat(train(data, few, 8).network()).isNotEqualTo(first.network());
    }

    @Test
    void trainingsOnOtherThreadsChangeNothing() throws Exception {
        GraphSet data = new RandomSets(4).set(Task.NODE, 3);
        TrainedGnn alone = train(data, Map.of("epochs", 20), 7);
        Callable<TrainedGnn> same = () -> train(data, Map.of("epochs", 20), 7);
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            for (Future<TrainedGnn> trained : threads.invokeAll(List.of(same, same, same))) {
                assertThat(trained.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void theBestEpochIsGivenBackAndReported() {
        TrainedGnn trained = train(new RandomSets(4).set(Task.GRAPH, 60), Map.of("epochs", 40, "patience", 10), 1);
        double least = trained.history().stream().mapToDouble(TrainedGnn.Epoch::validationLoss).min().orElseThrow();
        TrainedGnn.Epoch best = trained.history().get(trained.bestEpoch() - 1);
        assertThat(best.validationLoss()).isLessThan(least + 1e-3);
        assertThat(trained.accuracy().validation()).isEqualTo(best.validationAccuracy());
        assertThat(trained.history().size()).isEqualTo(Math.min(40, trained.bestEpoch() + 10));
    }

    @Test
    void checkpointsAreTheBestNetworksSoFar() {
        List<GnnNetwork> saved = new ArrayList<>();
        GraphSet data = set(new Ba2MotifsGenerator(), Map.of("graphs", 200));
        TrainedGnn trained = trainer.train(data, new TestParameters(Map.of("architecture", "gcn", "epochs", 40)), TestRun.seeded(0), saved::add);
        assertThat(saved).hasSizeBetween(3, 4).doesNotHaveDuplicates();
        assertThat(saved).allSatisfy(network -> assertThat(network.featureCount()).isEqualTo(data.featureCount()));
        assertThat(trained.network()).isNotEqualTo(saved.getFirst());
    }
}
