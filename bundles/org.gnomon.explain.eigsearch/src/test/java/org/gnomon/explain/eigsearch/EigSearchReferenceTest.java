package org.gnomon.explain.eigsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.Objective;
import org.gnomon.api.explain.PrefixSearch;
import org.gnomon.api.explain.SizeRule;
import org.gnomon.api.explain.TrajectoryPoint;
import org.gnomon.kernels.BoundTask;
import org.gnomon.kernels.Kernels;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.tck.TestParameters;
import org.gnomon.tck.TestRun;
import org.gnomon.tck.reference.ReferenceAssumption;
import org.gnomon.tck.reference.ReferenceFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Number for number against the specification in double precision and the official code in single precision, on every reference record. */
class EigSearchReferenceTest {

    private static final double DOUBLE = 1e-9;
    private static final double SINGLE = 1e-4;
    private static final SizeRule EVERY_SIZE = new SizeRule.Search(1, 1, Objective.DIFFERENCE, false);

    private final Kernels kernels = Kernels.plain();
    private final EigSearchExplainer explainer = new EigSearchExplainer(kernels);

    @ParameterizedTest
    @ValueSource(strings = {"gin_ba_2motifs", "gcn_ba_2motifs", "gin_MUTAG", "gcn_MUTAG", "gin_Mutagenicity", "gcn_Mutagenicity", "gin_NCI1",
            "gcn_NCI1", "sage_ba_2motifs"})
    void scoresAndTheFidelitiesOfEverySizeAreThoseOfTheSpecification(String model) {
        ReferenceFiles files = ReferenceAssumption.files();
        GnnNetwork network = files.network(model);
        JsonObject set = files.set(model);
        for (JsonElement element : files.clean(model)) {
            JsonObject expected = element.getAsJsonObject();
            ExplainTask task = task(network, set, expected);
            Explanation explanation = explain(task, Map.of("maxFraction", 1));
            assertThat(explanation.unitScores()).as("graph %s", task.graph().id())
                    .containsExactly(ReferenceFiles.doubles(expected.get("eig_score")), within(DOUBLE));
            List<TrajectoryPoint> replayed = PrefixSearch.select(recordedOrder(expected), EVERY_SIZE, BoundTask.of(kernels, task)).trajectory();
            assertThat(replayed).hasSize(explanation.unitScores().length);
            assertThat(replayed).allSatisfy(point -> fidelitiesAreThoseOf(expected, point));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gin_ba_2motifs", "gcn_ba_2motifs", "gin_MUTAG", "gcn_MUTAG", "gin_Mutagenicity", "gcn_Mutagenicity", "gin_NCI1",
            "gcn_NCI1", "sage_ba_2motifs"})
    void theSearchSeesTheRecordedFidelitiesWhereRoundingDoesNotDecideTheOrder(String model) {
        ReferenceFiles files = ReferenceAssumption.files();
        GnnNetwork network = files.network(model);
        JsonObject set = files.set(model);
        int points = 0;
        int same = 0;
        for (JsonElement element : files.clean(model)) {
            JsonObject expected = element.getAsJsonObject();
            Explanation explanation = explain(task(network, set, expected), Map.of("maxFraction", 1));
            int[] all = IntStream.range(0, explanation.unitScores().length).toArray();
            int[] order = PrefixSearch.order(explanation.unitScores(), all);
            List<TrajectoryPoint> comparable = explanation.trajectory().stream()
                    .filter(point -> sameEdges(order, recordedOrder(expected), point.size())).toList();
            assertThat(comparable).allSatisfy(point -> fidelitiesAreThoseOf(expected, point));
            points += all.length;
            same += comparable.size();
        }
        assertThat(same).as("sizes with the recorded edges, of %s", points).isGreaterThan(points * 3 / 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gin_ba_2motifs", "gcn_ba_2motifs", "gin_MUTAG", "gcn_MUTAG", "gin_Mutagenicity", "gcn_Mutagenicity", "gin_NCI1",
            "gcn_NCI1"})
    void graphScoresAreThoseOfTheOfficialCode(String model) {
        ReferenceFiles files = ReferenceAssumption.files();
        GnnNetwork network = files.network(model);
        JsonObject set = files.set(model);
        for (JsonElement element : files.official(model)) {
            JsonObject expected = element.getAsJsonObject();
            ExplainTask task = task(network, set, expected);
            double[] byEdge = byEdge(task.graph(), explain(task, Map.of()).unitScores());
            assertThat(byEdge).as("graph %s", task.graph().id())
                    .containsExactly(ReferenceFiles.doubles(expected.get("edge_scores")), within(SINGLE));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gin_ba_shape", "gin_ba_community", "gin_tree_grid"})
    void nodeScoresAreThoseOfTheOfficialCode(String model) {
        ReferenceFiles files = ReferenceAssumption.files();
        GnnNetwork network = files.network(model);
        PackedGraph graph = ReferenceFiles.nodeGraph(files.set(model));
        for (JsonElement element : files.official(model)) {
            JsonObject expected = element.getAsJsonObject();
            int node = expected.get("node").getAsInt();
            double[] byEdge = byEdge(graph, explain(ExplainTask.ofNode(network, graph, node), Map.of()).unitScores());
            double[] best = Arrays.stream(ReferenceFiles.ints(expected.get("top50_edges"))).mapToDouble(edge -> byEdge[edge]).toArray();
            assertThat(best).as("node %s", node).containsExactly(ReferenceFiles.doubles(expected.get("top50_scores")), within(SINGLE));
        }
    }

    private Explanation explain(ExplainTask task, Map<String, Object> parameters) {
        return explainer.explain(task, new TestParameters(parameters), TestRun.seeded(0));
    }

    private static ExplainTask task(GnnNetwork network, JsonObject set, JsonObject expected) {
        return ExplainTask.ofGraph(network, ReferenceFiles.graph(set, expected.get("graph").getAsString())).withTarget(expected.get("y").getAsInt());
    }

    private static int[] recordedOrder(JsonObject expected) {
        return ReferenceFiles.ints(expected.get("eig_order"));
    }

    private static void fidelitiesAreThoseOf(JsonObject expected, TrajectoryPoint point) {
        JsonArray recorded = expected.getAsJsonArray("eig_fid_minus_plus_by_size").get(point.size() - 1).getAsJsonArray();
        assertThat(point.fidelityMinus()).isCloseTo(recorded.get(0).getAsDouble(), within(DOUBLE));
        assertThat(point.fidelityPlus()).isCloseTo(recorded.get(1).getAsDouble(), within(DOUBLE));
    }

    private static boolean sameEdges(int[] a, int[] b, int size) {
        return Arrays.equals(Arrays.stream(a).limit(size).sorted().toArray(), Arrays.stream(b).limit(size).sorted().toArray());
    }

    private static double[] byEdge(PackedGraph graph, double[] unitScores) {
        EdgeUnits units = EdgeUnits.of(graph);
        return IntStream.range(0, graph.edgeCount()).mapToDouble(edge -> unitScores[units.unitOf(edge)]).toArray();
    }
}
