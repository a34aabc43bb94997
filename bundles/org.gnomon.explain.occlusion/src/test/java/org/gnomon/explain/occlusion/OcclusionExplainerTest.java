package org.gnomon.explain.occlusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.PrefixSearch;
import org.gnomon.kernels.ClassProbabilities;
import org.gnomon.kernels.Kernels;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.tck.PlantedMotif;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;
import org.gnomon.tck.TestParameters;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Scores against networks bound to graphs from which the part is really missing. */
class OcclusionExplainerTest {

    private static final int CLASS = 2;

    private final GnnNetwork network = SampleNetworks.all(5, Task.GRAPH).findFirst().orElseThrow();
    private final PackedGraph graph = SampleGraphs.connected(21, 8);
    private final EdgeUnits units = EdgeUnits.of(graph);

    @ParameterizedTest
    @EnumSource
    void anEdgeScoresTheDropWithoutIt(Effect effect) {
        double[] scores = explain(Map.of("target", "EDGE", "effect", effect.name())).unitScores();
        for (int unit = 0; unit < units.count(); unit++) {
            int removed = unit;
            PackedGraph without = keeping(IntStream.range(0, graph.edgeCount()).filter(e -> units.unitOf(e) != removed).toArray());
            assertThat(scores[unit]).isCloseTo(effect(effect, graph) - effect(effect, without), within(1e-12));
        }
    }

    @Test
    void aNodeScoresTheDropWithoutItsEdges() {
        double[] scores = explain(Map.of("target", "NODE")).nodeScores();
        for (int node = 0; node < graph.nodeCount(); node++) {
            int removed = node;
            PackedGraph without = keeping(IntStream.range(0, graph.edgeCount())
                    .filter(e -> graph.source(e) != removed && graph.target(e) != removed).toArray());
            assertThat(scores[node]).isCloseTo(effect(Effect.PROBABILITY, graph) - effect(Effect.PROBABILITY, without), within(1e-12));
        }
    }

    @Test
    void aNodeScoresTheDropWithoutItsFeatures() {
        double[] scores = explain(Map.of("target", "FEATURES")).nodeScores();
        for (int node = 0; node < graph.nodeCount(); node++) {
            float[] features = features();
            Arrays.fill(features, 3 * node, 3 * node + 3, 0);
            PackedGraph without = with(features, IntStream.range(0, graph.edgeCount()).toArray());
            assertThat(scores[node]).isCloseTo(effect(Effect.PROBABILITY, graph) - effect(Effect.PROBABILITY, without), within(1e-12));
        }
    }

    @Test
    void anEdgeScoresTheMeanOfItsEnds() {
        Explanation explanation = explain(Map.of());
        double[] nodes = explanation.nodeScores();
        int edge = units.edge(3, 0);
        assertThat(explanation.unitScores()[3]).isEqualTo((nodes[graph.source(edge)] + nodes[graph.target(edge)]) / 2);
    }

    @ParameterizedTest
    @EnumSource
    void thePlantedSquareScoresHighest(Occluded target) {
        for (PlantedMotif planted : new PlantedMotif[] {PlantedMotif.inGraph(), PlantedMotif.aroundNode()}) {
            TestParameters parameters = new TestParameters(Map.of("target", target.name()));
            double[] scores = explainer().explain(planted.task(), parameters, TestRun.seeded(0)).unitScores();
            int[] order = PrefixSearch.order(scores, IntStream.range(0, scores.length).toArray());
            assertThat(Arrays.copyOf(order, 4)).containsExactlyInAnyOrder(planted.units());
        }
    }

    private Explanation explain(Map<String, Object> parameters) {
        return explainer().explain(ExplainTask.ofGraph(network, graph).withTarget(CLASS), new TestParameters(parameters), TestRun.seeded(0));
    }

    private static OcclusionExplainer explainer() {
        return new OcclusionExplainer(Kernels.plain());
    }

    private double effect(Effect effect, PackedGraph of) {
        double logProbability = ClassProbabilities.logProbability(Kernels.plain().bind(network, of).logits(), CLASS);
        return effect == Effect.PROBABILITY ? Math.exp(logProbability) : logProbability;
    }

    private PackedGraph keeping(int[] edges) {
        return with(features(), edges);
    }

    private PackedGraph with(float[] features, int[] edges) {
        return PackedGraph.builder("part", graph.nodeCount(), 3).features(features)
                .edges(IntStream.of(edges).map(graph::source).toArray(), IntStream.of(edges).map(graph::target).toArray()).build();
    }

    private float[] features() {
        float[] values = new float[3 * graph.nodeCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = graph.feature(i / 3, i % 3);
        }
        return values;
    }
}
