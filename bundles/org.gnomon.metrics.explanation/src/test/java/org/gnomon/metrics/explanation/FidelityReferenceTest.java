package org.gnomon.metrics.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gnomon.api.explain.Assessment;
import org.gnomon.api.explain.Assessment.Cost;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.ExplanationMetric;
import org.gnomon.api.explain.Selection;
import org.gnomon.kernels.BoundTask;
import org.gnomon.kernels.Kernels;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.tck.reference.ReferenceAssumption;
import org.gnomon.tck.reference.ReferenceFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fidelity of every prefix of the recorded orders, as the specification gives it in double precision. */
class FidelityReferenceTest {

    private static final double TOLERANCE = 1e-9;
    private static final int GRAPHS = 10;

    @ParameterizedTest
    @ValueSource(strings = {"gin_ba_2motifs", "gcn_ba_2motifs", "gin_MUTAG", "gcn_MUTAG", "gin_Mutagenicity", "gcn_NCI1", "sage_ba_2motifs"})
    void fidelitiesOfEverySizeAreThoseOfTheSpecification(String model) {
        ReferenceFiles files = ReferenceAssumption.files();
        GnnNetwork network = files.network(model);
        JsonObject set = files.set(model);
        int seen = 0;
        for (JsonElement element : files.clean(model)) {
            JsonObject expected = element.getAsJsonObject();
            ExplainTask task = ExplainTask.ofGraph(network, ReferenceFiles.graph(set, expected.get("graph").getAsString()))
                    .withTarget(expected.get("y").getAsInt());
            for (String method : List.of("eig", "goat")) {
                everySizeAgrees(BoundTask.of(Kernels.plain(), task), task, ReferenceFiles.ints(expected.get(method + "_order")),
                        expected.getAsJsonArray(method + "_fid_minus_plus_by_size").asList());
            }
            if (++seen == GRAPHS) {
                return;
            }
        }
        assertThat(seen).isPositive();
    }

    private static void everySizeAgrees(BoundTask bound, ExplainTask task, int[] order, List<JsonElement> bySize) {
        assertThat(bySize).hasSize(order.length);
        for (int size = 1; size <= order.length; size++) {
            Assessment assessment = assess(bound, task, Arrays.copyOf(order, size));
            double[] minusAndPlus = ReferenceFiles.doubles(bySize.get(size - 1));
            assertThat(value(new FidelityMinus(), assessment)).as("Fid-, size %d", size).isCloseTo(minusAndPlus[0], within(TOLERANCE));
            assertThat(value(new FidelityPlus(), assessment)).as("Fid+, size %d", size).isCloseTo(minusAndPlus[1], within(TOLERANCE));
            assertThat(value(new Sparsity(), assessment)).isCloseTo(1 - (double) size / order.length, within(1e-12));
        }
    }

    private static Assessment assess(BoundTask bound, ExplainTask task, int[] units) {
        Explanation explanation = Explanation.forClass(bound.targetClass()).selection(new Selection(units, List.of())).build();
        List<Integer> candidates = IntStream.of(bound.network().reachableUnits()).boxed().toList();
        return new Assessment(task, bound.network().units(), candidates, explanation, bound.masked(units), new Cost(0, 0));
    }

    private static double value(ExplanationMetric metric, Assessment assessment) {
        return metric.measure(assessment).orElseThrow();
    }
}
