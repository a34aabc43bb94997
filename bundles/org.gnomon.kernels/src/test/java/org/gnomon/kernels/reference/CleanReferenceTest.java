package org.gnomon.kernels.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.stream.IntStream;
import org.gnomon.kernels.ClassProbabilities;
import org.gnomon.kernels.GatedNetwork;
import org.gnomon.kernels.Kernels;
import org.gnomon.kernels.Pooling;
import org.gnomon.kernels.internal.PlainKernels;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.tck.reference.ReferenceAssumption;
import org.gnomon.tck.reference.ReferenceFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Number for number against double-precision results of the specification, on every graph of the reference files. */
class CleanReferenceTest {

    private static final double TOLERANCE = 1e-9;

    private final Kernels kernels = new PlainKernels();

    @ParameterizedTest
    @ValueSource(strings = {"gin_ba_2motifs", "gcn_ba_2motifs", "gin_MUTAG", "gcn_MUTAG", "gin_Mutagenicity", "gcn_Mutagenicity", "gin_NCI1", "gcn_NCI1",
            "sage_ba_2motifs"})
    void logitsScoresAndFidelitiesAreThoseOfTheReference(String model) {
        ReferenceFiles files = ReferenceAssumption.files();
        GnnNetwork network = files.network(model);
        JsonObject set = files.set(model);
        for (JsonElement element : files.clean(model)) {
            JsonObject expected = element.getAsJsonObject();
            GatedNetwork bound = kernels.bind(network, ReferenceFiles.graph(set, expected.get("graph").getAsString()));
            unitsAreThoseOf(bound, expected);
            logitsAreThoseOf(bound, expected);
            scoresAreThoseOf(bound, expected);
            fidelitiesAreThoseOf(bound, expected, "eig");
            fidelitiesAreThoseOf(bound, expected, "goat");
        }
    }

    private static void unitsAreThoseOf(GatedNetwork bound, JsonObject expected) {
        JsonArray edges = expected.getAsJsonArray("edges");
        assertThat(bound.units().count()).isEqualTo(edges.size());
        for (int unit = 0; unit < edges.size(); unit++) {
            int edge = bound.units().edge(unit, 0);
            assertThat(new int[] {bound.graph().source(edge), bound.graph().target(edge)}).containsExactlyInAnyOrder(
                    ReferenceFiles.ints(edges.get(unit)));
        }
    }

    private static void logitsAreThoseOf(GatedNetwork bound, JsonObject expected) {
        assertClose(bound.logits(), expected.get("logits"));
        assertClose(bound.logits(new double[bound.graph().edgeCount()], Pooling.ALL), expected.get("logits_without_edges"));
        double[][] removed = bound.logitsWithoutEach();
        for (int unit = 0; unit < removed.length; unit++) {
            assertClose(removed[unit], expected.getAsJsonArray("logits_edge_removed").get(unit));
        }
    }

    private static void scoresAreThoseOf(GatedNetwork bound, JsonObject expected) {
        int y = expected.get("y").getAsInt();
        double whole = ClassProbabilities.logProbability(bound.logits(), y);
        double[] scores = IntStream.range(0, bound.units().count())
                .mapToDouble(unit -> whole - ClassProbabilities.logProbability(bound.logitsWithoutEach()[unit], y)).toArray();
        assertClose(scores, expected.get("eig_score"));
    }

    private static void fidelitiesAreThoseOf(GatedNetwork bound, JsonObject expected, String method) {
        int y = expected.get("y").getAsInt();
        int[] order = ReferenceFiles.ints(expected.get(method + "_order"));
        double full = ClassProbabilities.probability(bound.logits(), y);
        double[][] keep = bound.logitsOfPrefixes(order, 1, order.length);
        double[][] drop = bound.logitsWithoutPrefixes(order, 1, order.length);
        JsonArray sizes = expected.getAsJsonArray(method + "_fid_minus_plus_by_size");
        for (int k = 0; k < order.length; k++) {
            double[] fidelities = {full - ClassProbabilities.probability(keep[k], y), full - ClassProbabilities.probability(drop[k], y)};
            assertClose(fidelities, sizes.get(k));
        }
    }

    private static void assertClose(double[] actual, JsonElement expected) {
        double[] values = ReferenceFiles.doubles(expected);
        assertThat(actual).hasSameSizeAs(values);
        for (int i = 0; i < values.length; i++) {
            assertThat(actual[i]).isCloseTo(values[i], within(TOLERANCE));
        }
    }
}
