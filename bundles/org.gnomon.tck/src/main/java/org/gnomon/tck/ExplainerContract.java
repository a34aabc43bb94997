package org.gnomon.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.Cancelled;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.explain.Background;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.PrefixSearch;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.Gnn.Task;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;

/** What every explainer promises. Subclass it and give it a fresh explainer; a task that {@link Explainer#check} refuses is left out. */
public abstract class ExplainerContract extends MethodContract<Explainer> {

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

    @Override
    final Explainer method() {
        return explainer();
    }

    @Override
    final Object use(Explainer explainer, Run run) {
        return fewTasks().limit(3).map(task -> explainer.explain(task, TestParameters.defaults(), run)).toList();
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
        List<Explanation> together = IntStream.range(0, 2 * tasks.size()).parallel()
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
        SampleTasks.programs().filter(this::supported).forEach(task -> {
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
    protected void manyTasksAfterOneFittingAreAnsweredLikeEachAlone() {
        tasksOfOneNetwork().ifPresent(tasks -> {
            Explainer fitted = fitted(tasks);
            List<Explanation> together = tasks.stream().map(task -> explain(fitted, task, 7)).toList();
            assertThat(together).isEqualTo(tasks.stream().map(task -> explain(fitted(tasks), task, 7)).toList());
        });
    }

    private Explainer fitted(List<ExplainTask> background) {
        return explainer().fitted(new Background(background), TestParameters.defaults(), TestRun.seeded(3));
    }

    @Test
    protected void theTaskStaysAsItWas() {
        List<ExplainTask> tasks = fewTasks().toList();
        tasks.forEach(task -> explain(task, 7));
        assertThat(tasks).isEqualTo(fewTasks().toList());
    }

    @Test
    protected void cancelPassesThrough() {
        ExplainTask task = tasks().findFirst().orElseThrow();
        assertThatThrownBy(() -> explainer().explain(task, TestParameters.defaults(), TestRun.cancelledAfter(0))).isInstanceOf(Cancelled.class);
    }

    @Test
    protected void cancelledAnywhereItEndsAndTheNextAnswerIsWhole() {
        ExplainTask task = tasks().findFirst().orElseThrow();
        Explainer shared = explainer();
        Explanation whole = explain(shared, task, 0);
        for (int checks = 1; cancelled(shared, task, checks); checks *= 2) {
            assertThat(explain(shared, task, 0)).as("after a cancel at check %s", checks + 1).isEqualTo(whole);
        }
    }

    private static boolean cancelled(Explainer explainer, ExplainTask task, int checks) {
        try {
            explainer.explain(task, TestParameters.defaults(), TestRun.cancelledAfter(checks));
            return false;
        } catch (Cancelled expected) {
            return true;
        }
    }

    @Test
    protected void scoresThatDoNotDifferComeWithANote() {
        tasks().filter(task -> allSame(explain(task, 7).unitScores()))
                .forEach(task -> assertThat(explain(task, 7).notes()).as(name(task)).isNotEmpty());
    }

    @Test
    protected void aConstantModelIsAnsweredForItsClass() {
        SampleTasks.constant().filter(this::supported).forEach(task -> {
            Explanation explanation = explain(task, 7);
            assertThat(explanation.targetClass()).as(name(task)).isEqualTo(1);
            if (IntStream.range(0, explanation.unitScores().length).allMatch(u -> Math.abs(explanation.unitScores()[u]) < 1e-12)) {
                assertThat(explanation.notes()).as(name(task)).anySatisfy(note -> assertThat(note).startsWith("no evidence"));
            }
        });
    }

    @Test
    protected void aNetworkThatOverflowsIsRefusedByName() {
        SampleTasks.overflowing().filter(this::supported).forEach(task -> assertThatThrownBy(() -> explain(task, 7)).as(name(task))
                .isInstanceOf(BadRequest.class).hasMessageContaining(task.network().name()).hasMessageContaining(task.graph().id()));
    }

    private Explanation explain(ExplainTask task, long seed) {
        return explain(explainer(), task, seed);
    }

    private static Explanation explain(Explainer explainer, ExplainTask task, long seed) {
        return explainer.explain(task, TestParameters.defaults(), TestRun.seeded(seed));
    }

    private Stream<ExplainTask> tasks() {
        return SampleTasks.all().filter(this::supported);
    }

    private Stream<ExplainTask> fewTasks() {
        return SampleTasks.few().filter(this::supported);
    }

    private Optional<List<ExplainTask>> tasksOfOneNetwork() {
        Map<Gnn, List<ExplainTask>> byNetwork = tasks().collect(Collectors.groupingBy(ExplainTask::network, LinkedHashMap::new, Collectors.toList()));
        return byNetwork.values().stream().filter(tasks -> tasks.size() > 1).map(tasks -> tasks.subList(0, Math.min(3, tasks.size()))).findFirst();
    }

    private boolean supported(ExplainTask task) {
        return explainer().check(task) instanceof Support.Yes;
    }

    private static boolean allSame(double[] scores) {
        return scores.length > 1 && DoubleStream.of(scores).max().orElseThrow() - DoubleStream.of(scores).min().orElseThrow() < 1e-12;
    }

    private static String name(ExplainTask task) {
        return task.network().name() + " on " + task.graph().id();
    }
}
