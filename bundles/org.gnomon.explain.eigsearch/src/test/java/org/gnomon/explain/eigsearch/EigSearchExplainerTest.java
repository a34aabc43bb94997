package org.gnomon.explain.eigsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.TrajectoryPoint;
import org.gnomon.kernels.ClassProbabilities;
import org.gnomon.kernels.GatedNetwork;
import org.gnomon.kernels.Kernels;
import org.gnomon.kernels.Pooling;
import org.gnomon.model.packed.BatchNorm;
import org.gnomon.model.packed.Dense;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.MessageLayer;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;
import org.gnomon.tck.TestParameters;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;

class EigSearchExplainerTest {

    private final EigSearchExplainer explainer = new EigSearchExplainer(Kernels.plain());
    private final GnnNetwork network = SampleNetworks.all(5, Task.GRAPH).findFirst().orElseThrow();

    @Test
    void scoreIsTheDropOfTheLogProbabilityWithoutTheEdge() {
        PackedGraph graph = SampleGraphs.connected(21, 8);
        Explanation explanation = explain(ExplainTask.ofGraph(network, graph).withTarget(2), Map.of());
        GatedNetwork bound = Kernels.plain().bind(network, graph);
        double whole = ClassProbabilities.logProbability(bound.logits(), 2);
        for (int unit = 0; unit < bound.units().count(); unit++) {
            double without = ClassProbabilities.logProbability(bound.logits(gates(bound, unit, 0), Pooling.ALL), 2);
            assertThat(explanation.unitScores()[unit]).isEqualTo(whole - without);
        }
    }

    @Test
    void epsilonGivesTheSlopeOfTheChord() {
        PackedGraph graph = SampleGraphs.connected(22, 8);
        Explanation explanation = explain(ExplainTask.ofGraph(network, graph).withTarget(0), Map.of("epsilon", 0.5));
        GatedNetwork bound = Kernels.plain().bind(network, graph);
        double whole = ClassProbabilities.logProbability(bound.logits(), 0);
        double half = ClassProbabilities.logProbability(bound.logits(gates(bound, 3, 0.5), Pooling.ALL), 0);
        assertThat(explanation.unitScores()[3]).isCloseTo((whole - half) / 0.5, within(1e-12));
    }

    @Test
    void nodeScoresAreDistancesOfLogitsAndSevenEdgesAreChosen() {
        GnnNetwork nodes = SampleNetworks.all(6, Task.NODE).findFirst().orElseThrow();
        Explanation explanation = explain(ExplainTask.ofNode(nodes, SampleGraphs.connected(23, 20), 0), Map.of());
        assertThat(Arrays.stream(explanation.unitScores()).min().orElseThrow()).isNotNegative();
        assertThat(explanation.selectedUnits()).hasSizeLessThanOrEqualTo(7);
        assertThat(explanation.trajectory()).isEmpty();
    }

    @Test
    void everySizeUpToTheLargestShareIsTried() {
        PackedGraph graph = SampleGraphs.connected(24, 17);
        List<TrajectoryPoint> trajectory = explain(ExplainTask.ofGraph(network, graph), Map.of("maxFraction", 0.5, "minSize", 2)).trajectory();
        int units = Kernels.plain().bind(network, graph).units().count();
        assertThat(trajectory).extracting(TrajectoryPoint::size).startsWith(2).endsWith(units / 2).hasSize(units / 2 - 1);
    }

    @Test
    void aGraphWithoutEdgesGetsAnEmptyExplanationWithANote() {
        Explanation explanation = explain(ExplainTask.ofGraph(network, SampleGraphs.withoutEdges()), Map.of());
        assertThat(explanation.selectedUnits()).isEmpty();
        assertThat(explanation.notes()).singleElement().asString().contains("nothing to choose");
    }

    @Test
    void aSingleEdgeIsTheExplanation() {
        assertThat(explain(ExplainTask.ofGraph(network, SampleGraphs.oneEdge()), Map.of()).selectedUnits()).containsExactly(0);
    }

    @Test
    void aConstantModelIsReportedAsNoEvidence() {
        Dense zero = new Dense(3, 3, new double[9], new double[] {1, 0, 0});
        GnnNetwork constant = new GnnNetwork("constant", Task.GRAPH, List.of(new MessageLayer.Gcn(zero)), zero, zero);
        Explanation explanation = explain(ExplainTask.ofGraph(constant, SampleGraphs.connected(25, 9)), Map.of());
        assertThat(explanation.notes()).singleElement().asString().startsWith("no evidence");
        assertThat(explanation.selectedUnits()).containsExactly(0);
    }

    @Test
    void tiesAreExpandedOnRequest() {
        Dense one = new Dense(1, 1, new double[] {1}, new double[] {0});
        GnnNetwork net = new GnnNetwork("net", Task.GRAPH, List.of(new MessageLayer.Gin(0, one, one, identity())), one,
                Dense.withoutBias(1, 2, new double[] {1, -1}));
        int[] source = {0, 1, 1, 2, 2, 0};
        int[] target = {1, 0, 2, 1, 0, 2};
        PackedGraph triangle = PackedGraph.builder("triangle", 3, 1).features(new float[] {1, 1, 1}).edges(source, target).build();
        ExplainTask task = ExplainTask.ofGraph(net, triangle);
        assertThat(explain(task, Map.of("edges", 1)).selectedUnits()).containsExactly(0);
        assertThat(explain(task, Map.of("edges", 1, "expandTies", true)).selectedUnits()).containsExactly(0, 1, 2);
    }

    private static BatchNorm identity() {
        return new BatchNorm(new double[] {1}, new double[1], new double[1], new double[] {1}, 0);
    }

    private Explanation explain(ExplainTask task, Map<String, Object> parameters) {
        return explainer.explain(task, new TestParameters(parameters), TestRun.seeded(1));
    }

    private static double[] gates(GatedNetwork bound, int unit, double value) {
        double[] gates = new double[bound.graph().edgeCount()];
        Arrays.fill(gates, 1);
        for (int i = 0; i < bound.units().size(unit); i++) {
            gates[bound.units().edge(unit, i)] = value;
        }
        return gates;
    }
}
