package org.gnomon.kernels.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Arrays;
import org.gnomon.kernels.GatedNetwork;
import org.gnomon.kernels.Kernels;
import org.gnomon.kernels.internal.PlainKernels;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.tck.reference.ReferenceAssumption;
import org.gnomon.tck.reference.ReferenceFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against single-precision results of the official code for node classification. */
class NodeReferenceTest {

    private static final double TOLERANCE = 1e-4;

    private final Kernels kernels = new PlainKernels();

    @ParameterizedTest
    @ValueSource(strings = {"gin_ba_shape", "gin_ba_community", "gin_tree_grid"})
    void logitsAndScoresAreThoseOfTheOfficialCode(String model) {
        ReferenceFiles files = ReferenceAssumption.files();
        GnnNetwork network = files.network(model);
        PackedGraph graph = ReferenceFiles.nodeGraph(files.set(model));
        double[] all = kernels.nodeLogits(network, graph);
        for (JsonElement element : files.official(model)) {
            JsonObject expected = element.getAsJsonObject();
            int node = expected.get("node").getAsInt();
            GatedNetwork bound = kernels.bindNode(network, graph, node);
            int classes = network.classCount();
            assertThat(bound.logits()).as("node %s alone and among all", node)
                    .isEqualTo(Arrays.copyOfRange(all, node * classes, (node + 1) * classes));
            assertThat(bound.logits()).containsExactly(ReferenceFiles.doubles(expected.get("logits")), within(TOLERANCE));
            scoresAreThoseOf(bound, expected);
        }
    }

    @Test
    void logitsOfAGcnForNodesAreThoseOfTheOfficialCode() {
        ReferenceFiles files = ReferenceAssumption.files();
        JsonObject expected = files.goat("gcn_ba_shape_small");
        JsonObject drawn = expected.getAsJsonObject("graph");
        PackedGraph graph = ReferenceFiles.nodeGraph(drawn);
        GnnNetwork network = files.network("gcn_ba_shape");
        double[] logits = kernels.nodeLogits(network, graph);
        for (int v = 0; v < graph.nodeCount(); v++) {
            double[] row = ReferenceFiles.doubles(expected.getAsJsonArray("logits").get(v));
            for (int c = 0; c < row.length; c++) {
                assertThat(logits[v * row.length + c]).isCloseTo(row[c], within(1e-5 * Math.max(1, Math.abs(row[c]))));
            }
        }
    }

    private static void scoresAreThoseOf(GatedNetwork bound, JsonObject expected) {
        int[] edges = ReferenceFiles.ints(expected.get("top50_edges"));
        double[] scores = ReferenceFiles.doubles(expected.get("top50_scores"));
        double[] whole = bound.logits();
        double[][] removed = bound.logitsWithoutEach();
        for (int i = 0; i < edges.length; i++) {
            double[] logits = removed[bound.units().unitOf(edges[i])];
            double sum = 0;
            for (int c = 0; c < logits.length; c++) {
                sum += (logits[c] - whole[c]) * (logits[c] - whole[c]);
            }
            assertThat(Math.sqrt(sum)).as("edge %s", edges[i]).isCloseTo(scores[i], within(TOLERANCE));
        }
    }
}
