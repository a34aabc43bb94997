package org.gnomon.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.Cancelled;
import org.gnomon.api.Support;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.PrefixSearch;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.PackedGraph;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;

/** What every explainer promises. Subclass it and give it a fresh explainer; a task that {@link Explainer#check} refuses is left out. */
public abstract class ExplainerContract {

    /** A new instance of the explainer under test. */
    protected abstract Explainer explainer();

    /** The contract as dynamic tests over an installed explainer. */
    public static DynamicNode over(String name, Supplier<Explainer> installed) {
        ExplainerContract contract = new ExplainerContract() {
            @Override
            protected Explainer explainer() {
                return installed.get();
            }
        };
        return ContractTests.of(name, ExplainerContract.class, contract, () -> {});
    }

    @Test
    protected void sameSeedGivesTheSameExplanation() {
        tasks().forEach(task -> assertThat(explain(task, 7)).as(name(task)).isEqualTo(explain(task, 7)));
    }

    @Test
    protected void oneInstanceServesManyTasksInAnyOrder() {
        List<ExplainTask> tasks = tasks().toList();
        Explainer shared = explainer();
        List<Explanation> forth = tasks.stream().map(t -> explain(shared, t, 7)).toList();
        List<Explanation> back = tasks.reversed().stream().map(t -> explain(shared, t, 7)).toList();
        assertThat(back.reversed()).isEqualTo(forth);
    }

    @Test
    protected void parallelCallsOnOneInstanceDoNotMix() {
        List<ExplainTask> tasks = tasks().toList();
        Explainer shared = explainer();
        List<Explanation> alone = tasks.stream().map(t -> explain(shared, t, 7)).toList();
        List<Explanation> together = IntStream.range(0, 4 * tasks.size()).parallel()
                .mapToObj(i -> explain(shared, tasks.get(i % tasks.size()), 7)).toList();
        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i % tasks.size()));
        }
    }

    @Test
    protected void scoresAndSelectionFitTheGraph() {
        tasks().forEach(task -> {
            Explanation explanation = explain(task, 7);
            int units = EdgeUnits.of(task.graph()).count();
            assertThat(explanation.unitScores().length).as(name(task)).isIn(0, units);
            assertThat(explanation.nodeScores().length).as(name(task)).isIn(0, task.graph().nodeCount());
            assertThat(IntStream.of(explanation.selectedUnits()).boxed()).as(name(task)).doesNotHaveDuplicates()
                    .allMatch(u -> u >= 0 && u < units);
        });
    }

    @Test
    protected void networksWithAttentionDegreesEdgeFeaturesAndTypesAreExplained() {
        programTasks().forEach(task -> {
            Explanation explanation = explain(task, 7);
            int units = EdgeUnits.of(task.graph()).count();
            assertThat(explanation.unitScores().length).as(name(task)).isIn(0, units);
            assertThat(IntStream.of(explanation.selectedUnits()).boxed()).as(name(task)).doesNotHaveDuplicates().allMatch(u -> u >= 0 && u < units);
        });
    }

    @Test
    protected void explainsTheClassAskedFor() {
        GnnNetwork network = SampleNetworks.all(5, Task.GRAPH).findFirst().orElseThrow();
        ExplainTask task = ExplainTask.ofGraph(network, SampleGraphs.connected(11, 9));
        IntStream.range(0, network.classCount()).mapToObj(task::withTarget).filter(this::supported)
                .forEach(t -> assertThat(explain(t, 7).targetClass()).isEqualTo(t.targetClass().getAsInt()));
    }

    @Test
    protected void aFixedNumberOfEdgesIsKept() {
        tasks().filter(t -> EdgeUnits.of(t.graph()).count() > 3 && t.node().isEmpty()).forEach(task -> {
            Explanation explanation = explainer().explain(task, new TestParameters(Map.of("edges", 3)), TestRun.seeded(7));
            assertThat(explanation.selectedUnits()).as(name(task)).hasSize(3);
        });
    }

    @Test
    protected void aRankedExplanationHoldsThatOfEverySmallerBudget() {
        tasks().filter(t -> t.node().isEmpty()).forEach(task -> {
            Explanation wide = explainer().explain(task, new TestParameters(Map.of("maxFraction", 0.6)), TestRun.seeded(7));
            wide.rankedBy().ifPresent(rule -> {
                int units = EdgeUnits.of(task.graph()).count();
                Explanation narrow = explainer().explain(task, new TestParameters(Map.of("maxFraction", 0.2)), TestRun.seeded(7));
                Explanation resized = PrefixSearch.resize(wide, IntStream.range(0, units).toArray(), rule.atSparsity(0.8, units));
                assertThat(resized.selectedUnits()).as(name(task)).isEqualTo(narrow.selectedUnits());
            });
        });
    }

    @Test
    protected void cancelPassesThrough() {
        ExplainTask task = tasks().findFirst().orElseThrow();
        assertThatThrownBy(() -> explainer().explain(task, TestParameters.defaults(), TestRun.cancelledAfter(0))).isInstanceOf(Cancelled.class);
    }

    @Test
    protected void scoresThatDoNotDifferComeWithANote() {
        tasks().filter(task -> allSame(explain(task, 7).unitScores()))
                .forEach(task -> assertThat(explain(task, 7).notes()).as(name(task)).isNotEmpty());
    }

    @Test
    protected void aConstantModelIsAnsweredForItsClass() {
        constantTasks().forEach(task -> {
            Explanation explanation = explain(task, 7);
            assertThat(explanation.targetClass()).as(name(task)).isEqualTo(1);
            if (IntStream.range(0, explanation.unitScores().length).allMatch(u -> Math.abs(explanation.unitScores()[u]) < 1e-12)) {
                assertThat(explanation.notes()).as(name(task)).anySatisfy(note -> assertThat(note).startsWith("no evidence"));
            }
        });
    }

    @Test
    protected void aNetworkThatOverflowsIsRefusedByName() {
        Stream.of(Task.values()).flatMap(task -> SampleNetworks.overflowing(5, task)).map(net -> task(net, SampleGraphs.connected(11, 9)))
                .filter(this::supported).forEach(task -> assertThatThrownBy(() -> explain(task, 7)).as(name(task))
                        .isInstanceOf(BadRequest.class).hasMessageContaining(task.network().name()).hasMessageContaining(task.graph().id()));
    }

    private Stream<ExplainTask> constantTasks() {
        return Stream.of(Task.values()).flatMap(task -> SampleNetworks.constant(5, task)).map(net -> task(net, SampleGraphs.connected(11, 9)))
                .filter(this::supported);
    }

    private Explanation explain(ExplainTask task, long seed) {
        return explain(explainer(), task, seed);
    }

    private static Explanation explain(Explainer explainer, ExplainTask task, long seed) {
        return explainer.explain(task, TestParameters.defaults(), TestRun.seeded(seed));
    }

    private Stream<ExplainTask> tasks() {
        return Stream.concat(layeredTasks(), programTasks()).filter(this::supported);
    }

    private static Stream<ExplainTask> layeredTasks() {
        return Stream.concat(SampleNetworks.all(5, Task.GRAPH), SampleNetworks.all(6, Task.NODE))
                .flatMap(net -> graphs().map(graph -> task(net, graph)));
    }

    /** Networks of every other kind, on graphs with types and features of edges. */
    private static Stream<ExplainTask> programTasks() {
        PackedGraph whole = SampleGraphs.attributed(SampleGraphs.connected(13, 7));
        PackedGraph irregular = SampleGraphs.attributed(SampleGraphs.irregular());
        return Stream.concat(SamplePrograms.all(5, Task.GRAPH).map(net -> task(net, whole)),
                SamplePrograms.all(6, Task.NODE).map(net -> task(net, irregular)));
    }

    private boolean supported(ExplainTask task) {
        return explainer().check(task) instanceof Support.Yes;
    }

    private static ExplainTask task(Gnn network, PackedGraph graph) {
        return network.task() == Task.NODE ? ExplainTask.ofNode(network, graph, graph.nodeCount() - 1) : ExplainTask.ofGraph(network, graph);
    }

    private static Stream<PackedGraph> graphs() {
        return Stream.concat(Stream.of(SampleGraphs.connected(11, 9), SampleGraphs.connected(12, 14)), SampleGraphs.unusual());
    }

    private static boolean allSame(double[] scores) {
        return scores.length > 1 && DoubleStream.of(scores).max().orElseThrow() - DoubleStream.of(scores).min().orElseThrow() < 1e-12;
    }

    private static String name(ExplainTask task) {
        return task.network().name() + " on " + task.graph().id();
    }
}
