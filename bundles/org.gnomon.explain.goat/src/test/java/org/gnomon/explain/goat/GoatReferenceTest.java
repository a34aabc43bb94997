package org.gnomon.explain.goat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.OptionalInt;
import org.gnomon.kernels.GatedNetwork;
import org.gnomon.kernels.Kernels;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.tck.reference.ReferenceAssumption;
import org.gnomon.tck.reference.ReferenceFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoatReferenceTest {

    private static final double SINGLE_PRECISION = 1e-4;
    private static final double DOUBLE_PRECISION = 1e-9;

    private final Kernels kernels = Kernels.plain();
    private ReferenceFiles files;

    @BeforeEach
    void findFiles() {
        files = ReferenceAssumption.files();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gcn_ba_2motifs", "gin_ba_2motifs", "sage_ba_2motifs", "gcn_MUTAG", "gin_MUTAG", "gcn_Mutagenicity", "gin_Mutagenicity",
            "gcn_NCI1", "gin_NCI1"})
    void directionAveragedScoresAreThoseOfTheOfficialCode(String model) {
        GnnNetwork network = files.network(model);
        JsonObject set = files.set(model);
        for (JsonElement element : files.goat(model).getAsJsonArray("records")) {
            JsonObject expected = element.getAsJsonObject();
            GatedNetwork bound = kernels.bind(network, ReferenceFiles.graph(set, expected.get("graph").getAsString()));
            for (int cls = 0; cls < network.classCount(); cls++) {
                double[] scores = directionAveraged(bound, Goat.of(bound, OptionalInt.empty(), cls, false).edges());
                for (int e = 0; e < scores.length; e++) {
                    double official = expected.getAsJsonArray("edge_scores").get(e).getAsJsonArray().get(cls).getAsDouble();
                    assertThat(scores[e]).as("%s, graph %s, edge %s", model, expected.get("graph"), e).isCloseTo(official, within(SINGLE_PRECISION));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gcn_ba_2motifs", "gin_ba_2motifs", "sage_ba_2motifs", "gcn_MUTAG", "gin_MUTAG", "gcn_Mutagenicity", "gin_Mutagenicity",
            "gcn_NCI1", "gin_NCI1"})
    void scoresOfEdgesAndResidualAreThoseOfTheSpecification(String model) {
        GnnNetwork network = files.network(model);
        JsonObject set = files.set(model);
        for (JsonElement element : files.clean(model)) {
            JsonObject expected = element.getAsJsonObject();
            GatedNetwork bound = kernels.bind(network, ReferenceFiles.graph(set, expected.get("graph").getAsString()));
            for (int cls = 0; cls < network.classCount(); cls++) {
                Goat goat = Goat.of(bound, OptionalInt.empty(), cls, false);
                assertClose(meanOfDirections(bound, goat), ReferenceFiles.doubles(expected.getAsJsonArray("goat_score_by_class").get(cls)));
                double residual = expected.getAsJsonArray("goat_isolated_residual").get(cls).getAsDouble();
                assertThat(goat.residual()).isCloseTo(residual, within(DOUBLE_PRECISION));
            }
        }
    }

    @Test
    void scoresOfNodesAreTheCorrectOnes() {
        GnnNetwork network = files.network("gcn_ba_shape");
        JsonObject expected = files.goat("gcn_ba_shape_small");
        PackedGraph graph = ReferenceFiles.nodeGraph(expected.getAsJsonObject("graph"));
        for (JsonElement element : expected.getAsJsonArray("records")) {
            JsonObject node = element.getAsJsonObject();
            GatedNetwork bound = kernels.bindNode(network, graph, node.get("node").getAsInt());
            double[] scores = directionAveraged(bound, Goat.of(bound, OptionalInt.of(node.get("node").getAsInt()), node.get("class").getAsInt(), false).edges());
            double[] correct = ReferenceFiles.doubles(node.get("frozen_gate_scores"));
            for (int e = 0; e < scores.length; e++) {
                assertThat(scores[e]).as("node %s, edge %s", node.get("node"), e).isCloseTo(correct[e], within(SINGLE_PRECISION));
            }
        }
    }

    private static double[] meanOfDirections(GatedNetwork bound, Goat goat) {
        double[] scores = goat.units(bound.units());
        Arrays.setAll(scores, unit -> scores[unit] / bound.units().size(unit));
        return scores;
    }

    private static double[] directionAveraged(GatedNetwork bound, double[] edges) {
        double[] averaged = edges.clone();
        for (int unit = 0; unit < bound.units().count(); unit++) {
            double sum = 0;
            for (int k = 0; k < bound.units().size(unit); k++) {
                sum += edges[bound.units().edge(unit, k)];
            }
            for (int k = 0; k < bound.units().size(unit); k++) {
                averaged[bound.units().edge(unit, k)] = sum / bound.units().size(unit);
            }
        }
        return averaged;
    }

    private static void assertClose(double[] actual, double[] expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i]).as("edge %s", i).isCloseTo(expected[i], within(DOUBLE_PRECISION));
        }
    }
}
