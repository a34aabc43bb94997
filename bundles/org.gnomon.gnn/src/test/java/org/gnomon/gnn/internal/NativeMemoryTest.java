package org.gnomon.gnn.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gnomon.api.BadRequest;
import org.gnomon.api.Cancelled;
import org.gnomon.api.Run;
import org.gnomon.gnn.TrainedGnn;
import org.gnomon.kernels.Kernels;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.tck.TestParameters;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a training ends, nothing of it is left, and the next one works. */
class NativeMemoryTest {

    private static final Consumer<GnnNetwork> IGNORED = network -> { };

    private final TestTorch torch = new TestTorch();
    private final GnnTrainerComponent trainer = new GnnTrainerComponent(torch, Kernels.plain());
    private final GraphSet data = new RandomSets(6).set(Task.GRAPH, 60);

    private TrainedGnn train(GraphSet set, Map<String, Object> parameters, Run run, Consumer<GnnNetwork> checkpoint) {
        return trainer.train(set, new TestParameters(parameters), run, checkpoint);
    }

    @AfterEach
    void nothingIsLeftAndTheNextTrainingWorks() {
        assertThat(torch.taken()).isPositive();
        assertThat(torch.open()).isZero();
        assertThat(train(data, Map.of("epochs", 2), TestRun.seeded(1), IGNORED).history()).hasSize(2);
        assertThat(torch.open()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"gin, GRAPH", "gcn, GRAPH", "sage, GRAPH", "gin, NODE"})
    void noEpochLeavesAnArrayBehind(String architecture, Task task) {
        List<Integer> alive = new ArrayList<>();
        Run run = new ObservedRun(TestRun.seeded(1), () -> alive.add(torch.arrays()));
        train(new RandomSets(6).set(task, 40), Map.of("architecture", architecture, "epochs", 6, "batchSize", 8), run, IGNORED);
        assertThat(alive.subList(0, 6)).containsOnly(alive.getFirst());
        assertThat(alive.getFirst()).isPositive();
    }

    @Test
    void aCancelInTheMiddleOfAnEpochStopsItAtOnce() {
        int checksBeforeSecondEpoch = 1 + 3 + 1 + 1;
        List<Integer> epochs = new ArrayList<>();
        Run run = new ObservedRun(TestRun.cancelledAfter(checksBeforeSecondEpoch + 2), () -> epochs.add(torch.arrays()));
        assertThatThrownBy(() -> train(data, Map.of("batchSize", 16), run, IGNORED)).isInstanceOf(Cancelled.class);
        assertThat(epochs).hasSize(1);
    }

    @Test
    void aTrainingThatWaitsForAnotherCanBeInterrupted() throws Exception {
        List<Throwable> thrown = new ArrayList<>();
        Thread waiting = new Thread(() -> {
            try {
                train(data, Map.of("epochs", 1), TestRun.seeded(1), IGNORED);
            } catch (Cancelled e) {
                thrown.add(e);
            }
        });
        torch.alone(engine -> {
            waiting.start();
            waiting.interrupt();
            return waiting.join(Duration.ofSeconds(20));
        });
        waiting.join();
        assertThat(thrown).singleElement().isInstanceOf(Cancelled.class);
        assertThat(train(data, Map.of("epochs", 1), TestRun.seeded(1), IGNORED).history()).hasSize(1);
    }

    @Test
    void aCheckpointThatFailsEndsTheTraining() {
        IllegalStateException full = new IllegalStateException("disk full");
        assertThatThrownBy(() -> train(data, Map.of(), TestRun.seeded(1), network -> {
            throw full;
        })).isSameAs(full);
    }

    @Test
    void aTrainingThatDivergesIsRefused() {
        assertThatThrownBy(() -> train(GraphSets.scaled(data, 3e38f), Map.of("architecture", "sage", "learningRate", 1), TestRun.seeded(1), IGNORED))
                .isInstanceOfSatisfying(BadRequest.class, e -> {
                    assertThat(e).hasMessageContaining("training on 'random' diverged in epoch 1").hasMessageContaining("learning rate is 1.0");
                    assertThat(e.hint()).contains("learningRate=0.1");
                });
    }

    @Test
    void statisticsThatOverflowAreRefusedToo() {
        assertThatThrownBy(() -> train(GraphSets.scaled(data, 1e22f), Map.of("architecture", "gin"), TestRun.seeded(1), IGNORED))
                .isInstanceOfSatisfying(BadRequest.class, e -> assertThat(e).hasMessageContaining("diverged in epoch"));
    }
}
