package org.gnomon.gnn.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.gnomon.api.BadRequest;
import org.gnomon.kernels.Kernels;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.tck.TestParameters;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sets and parameters that cannot be trained on are refused before the engine is asked. */
class TrainingRequestTest {

    private final TestTorch torch = new TestTorch();

    private void assertRefused(GraphSet data, Map<String, Object> parameters, String... said) {
        GnnTrainerComponent trainer = new GnnTrainerComponent(torch, Kernels.plain());
        assertThatThrownBy(() -> trainer.train(data, new TestParameters(parameters), TestRun.seeded(1), network -> { }))
                .isInstanceOfSatisfying(BadRequest.class, e -> {
                    assertThat(e.reason()).isEqualTo(BadRequest.Reason.USAGE);
                    assertThat(e.getMessage()).contains(said);
                    assertThat(e.hint()).isNotBlank();
                });
        assertThat(torch.taken()).isZero();
    }

    private static GraphSet set(Task task, int graphs) {
        return new RandomSets(2).set(task, graphs);
    }

    @ParameterizedTest
    @EnumSource
    void missingLabels(Task task) {
        assertRefused(GraphSets.withoutLabels(set(task, 30)), Map.of(), "graph 'random/0' has no", task == Task.NODE ? "node labels" : "label");
    }

    @ParameterizedTest
    @EnumSource
    void aLabelThatIsNoClass(Task task) {
        assertRefused(GraphSets.withClasses(set(task, 30), 2), Map.of(), "label 2", "allowed: 0..1");
    }

    @Test
    void tooFewGraphsForTheSplit() {
        assertRefused(GraphSets.first(set(Task.GRAPH, 30), 4), Map.of(), "set 'random' has 4 items", "each needs one");
    }

    @Test
    void anEmptySet() {
        assertRefused(GraphSets.first(set(Task.GRAPH, 30), 0), Map.of(), "has 0 items");
    }

    @Test
    void sharesThatLeaveNothingToTrainOn() {
        assertRefused(set(Task.GRAPH, 30), Map.of("validation", 0.5, "test", 0.5), "validation 0.5 and test 0.5", "below 1");
    }

    @Test
    void nodesWithoutFeatures() {
        List<PackedGraph> graphs = List.of(PackedGraph.builder("bare", 2, 0).label(0).build());
        assertRefused(new GraphSet("bare", Task.GRAPH, 0, List.of("a"), List.of(), graphs), Map.of(), "set 'bare' has no node features");
    }
}
