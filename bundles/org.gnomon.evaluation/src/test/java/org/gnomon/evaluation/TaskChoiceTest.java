package org.gnomon.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.evaluation.TaskChoice.Use;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;
import org.junit.jupiter.api.Test;

class TaskChoiceTest {

    private static final Optional<Use> USE = Optional.of(new Use(List.of(0, 1), List.of(3, 4)));

    @Test
    void testGraphsAreAskedAndTrainingGraphsLearntFrom() {
        Asked asked = choice(Task.GRAPH, USE).of(Optional.empty(), Optional.empty(), OptionalInt.of(1));
        assertThat(graphs(asked.tasks())).containsExactly("connected-3", "connected-4");
        assertThat(asked.tasks()).allSatisfy(task -> assertThat(task.targetClass()).hasValue(1));
        assertThat(graphs(asked.background().tasks())).containsExactly("connected-0", "connected-1");
        assertThat(asked.background().tasks()).allSatisfy(task -> assertThat(task.targetClass()).isEmpty());
    }

    @Test
    void whatIsExplainedIsNotLearntFrom() {
        Asked asked = choice(Task.GRAPH, USE).of(Optional.of("0..3"), Optional.empty(), OptionalInt.empty());
        assertThat(graphs(asked.background().tasks())).as("all training graphs are explained").containsExactly("connected-0", "connected-1");
        asked = choice(Task.GRAPH, USE).of(Optional.of("1"), Optional.empty(), OptionalInt.empty());
        assertThat(graphs(asked.background().tasks())).containsExactly("connected-0");
    }

    @Test
    void withoutASplitAllOthersAreLearntFrom() {
        Asked asked = choice(Task.GRAPH, Optional.empty()).of(Optional.of("1..3"), Optional.empty(), OptionalInt.empty());
        assertThat(graphs(asked.background().tasks())).containsExactly("connected-0", "connected-4");
    }

    @Test
    void nodesAreCountedThroughAllGraphs() {
        Optional<Use> use = Optional.of(new Use(List.of(0, 6), List.of(5, 12)));
        Asked asked = choice(Task.NODE, use).of(Optional.empty(), Optional.of("test"), OptionalInt.empty());
        assertThat(nodes(asked.tasks())).containsExactly("connected-0/5", "connected-1/6");
        assertThat(nodes(asked.background().tasks())).containsExactly("connected-0/0", "connected-1/0");
    }

    @Test
    void nodesOfAGivenGraph() {
        Asked asked = choice(Task.NODE, Optional.empty()).of(Optional.of("1,2"), Optional.of("0,3"), OptionalInt.empty());
        assertThat(nodes(asked.tasks())).containsExactly("connected-1/0", "connected-1/3", "connected-2/0", "connected-2/3");
        assertThat(asked.background().tasks()).hasSize(6 + 7 + 8 + 9 + 10 - 4);
    }

    @Test
    void aSplitForOtherDataIsRefusedWhenItIsAskedForAndLeftAsideOtherwise() {
        TaskChoice choice = choice(Task.GRAPH, Optional.of(new Use(List.of(0, 70), List.of(71))));
        assertThatThrownBy(() -> choice.of(Optional.empty(), Optional.empty(), OptionalInt.empty())).isInstanceOf(BadRequest.class)
                .hasMessageContaining("item 71");
        assertThat(choice.of(Optional.of("0"), Optional.empty(), OptionalInt.empty()).background().tasks()).hasSize(4);
    }

    /** Five graphs of 6 to 10 nodes. */
    private static TaskChoice choice(Task task, Optional<Use> use) {
        GnnNetwork network = SampleNetworks.all(1, task).findFirst().orElseThrow();
        return new TaskChoice(new GraphSet("sample", task, network.featureCount(), List.of("a", "b", "c"), List.of(),
                IntStream.range(0, 5).mapToObj(i -> SampleGraphs.connected(i, 6 + i)).toList()), network, use);
    }

    private static List<String> graphs(List<ExplainTask> tasks) {
        return tasks.stream().map(task -> task.graph().id()).toList();
    }

    private static List<String> nodes(List<ExplainTask> tasks) {
        return tasks.stream().map(task -> task.graph().id() + "/" + task.node().orElseThrow()).toList();
    }
}
