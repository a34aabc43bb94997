package org.gnomon.explain.subgraphx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.gnomon.api.Cancelled;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.TrajectoryPoint;
import org.gnomon.kernels.BoundTask;
import org.gnomon.kernels.Kernels;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.tck.PlantedMotif;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;
import org.gnomon.tck.TestParameters;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;

class SubgraphXExplainerTest {

    private static final int MANY = 1_000_000;

    private final SubgraphXExplainer explainer = new SubgraphXExplainer(Kernels.plain());
    private final ExplainTask task = ExplainTask.ofGraph(SampleNetworks.all(5, Task.GRAPH).findFirst().orElseThrow(), SampleGraphs.connected(32, 8));

    @Test
    void findsTheBestConnectedSubgraphWhenItMaySearchLongEnough() {
        Map<String, Object> patient = Map.of("rollouts", 2000, "samples", 256, "minNodes", 2, "maxFraction", 0.5, "maxEvaluations", MANY);
        BoundTask question = BoundTask.of(Kernels.plain(), task);
        Topology topology = new Topology(question.network(), OptionalInt.empty());
        ShapleyValue exact = new ShapleyValue(new CoalitionValue(question), topology, 3, 256, MANY, new SplittableRandom(0));
        BitSet best = IntStream.range(1, 1 << 8).mapToObj(mask -> BitSet.valueOf(new long[] {mask}))
                .filter(nodes -> topology.largestComponent(nodes).equals(nodes)).filter(nodes -> isBetween(1, 4, topology.unitsInside(nodes).length))
                .max(Comparator.comparingDouble(nodes -> exact.of(nodes).getAsDouble())).orElseThrow();
        assertThat(explain(task, patient).selectedUnits()).containsExactlyInAnyOrder(topology.unitsInside(best));
    }

    @Test
    void findsThePlantedSquare() {
        PlantedMotif planted = PlantedMotif.inGraph();
        Explanation explanation = explain(planted.task(), Map.of("edges", 4));
        assertThat(explanation.selectedUnits()).containsExactlyInAnyOrder(planted.units());
        assertThat(Arrays.stream(explanation.nodeScores()).limit(8).max().orElseThrow())
                .isLessThan(Arrays.stream(explanation.nodeScores()).skip(8).min().orElseThrow());
    }

    @Test
    void findsThePlantedSquareAroundANode() {
        PlantedMotif planted = PlantedMotif.aroundNode();
        assertThat(explain(planted.task(), Map.of("edges", 4)).selectedUnits()).containsExactlyInAnyOrder(planted.units());
    }

    @Test
    void theChosenPartOfAGraphIsConnected() {
        int[] units = explain(task, Map.of("maxFraction", 0.5)).selectedUnits();
        BoundTask question = BoundTask.of(Kernels.plain(), task);
        BitSet nodes = new BitSet();
        for (int unit : units) {
            nodes.set(task.graph().source(question.network().units().edge(unit, 0)));
            nodes.set(task.graph().target(question.network().units().edge(unit, 0)));
        }
        assertThat(new Topology(question.network(), OptionalInt.empty()).largestComponent(nodes)).isEqualTo(nodes);
    }

    @Test
    void theTrajectoryShowsTheSizesThatWereFound() {
        assertThat(explain(task, Map.of("maxFraction", 0.5)).trajectory()).extracting(TrajectoryPoint::size).isNotEmpty().isSorted()
                .allMatch(size -> isBetween(1, 4, size));
        assertThat(explain(task, Map.of("edges", 3)).trajectory()).isEmpty();
    }

    @Test
    void aSpentBudgetIsSaidAndStillGivesAnAnswer() {
        Explanation explanation = explain(task, Map.of("maxEvaluations", 100, "edges", 3));
        assertThat(explanation.notes()).singleElement().asString().contains("budget of 100 evaluations");
        assertThat(explanation.selectedUnits()).hasSize(3);
    }

    @Test
    void cancelStopsTheSearchWithinARollout() {
        TestRun run = TestRun.cancelledAfter(3 + task.graph().nodeCount());
        assertThatThrownBy(() -> explainer.explain(task, TestParameters.defaults(), run)).isInstanceOf(Cancelled.class);
    }

    @Test
    void aLargeGraphIsSearchedFromItsBestPart() {
        PlantedMotif planted = PlantedMotif.inGraph();
        Explanation explanation = explain(planted.task(), Map.of("edges", 4, "startNodes", 5));
        assertThat(explanation.selectedUnits()).containsExactlyInAnyOrder(planted.units());
        assertThat(Arrays.stream(explanation.unitScores()).limit(7).toArray()).as("edges that the search never saw").containsOnly(0);
    }

    @Test
    void nodesNearTheExplainedOneComeFirst() {
        ExplainTask node = PlantedMotif.aroundNode().task();
        Topology topology = new Topology(BoundTask.of(Kernels.plain(), node).network(), node.node());
        assertThat(topology.nearestFirst(node.node())).startsWith(10).element(3).isEqualTo(8);
        assertThat(topology.nearestFirst(OptionalInt.empty())).isSorted();
    }

    private static boolean isBetween(int from, int to, int value) {
        return from <= value && value <= to;
    }

    private Explanation explain(ExplainTask question, Map<String, Object> parameters) {
        return explainer.explain(question, new TestParameters(parameters), TestRun.seeded(1));
    }
}
