package org.gnomon.explain.edgeig;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.kernels.BoundTask;
import org.gnomon.kernels.ClassScore;
import org.gnomon.kernels.Kernels;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.tck.TestRun;
import org.gnomon.tck.reference.ReferenceAssumption;
import org.gnomon.tck.reference.ReferenceFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeIgReferenceTest {

    private static final int GRAPHS = 20;
    private static final int STEPS = 20;

    @ParameterizedTest
    @ValueSource(strings = {"gin_ba_2motifs", "gcn_ba_2motifs", "gin_MUTAG", "gcn_MUTAG", "gin_Mutagenicity", "gcn_Mutagenicity", "gin_NCI1",
            "gcn_NCI1"})
    void cutWhereItIsRoughTwentyStepsLeaveLessThanHalfTheGapOfEvenOnes(String model) {
        ReferenceFiles files = ReferenceAssumption.files();
        GnnNetwork network = files.network(model);
        JsonObject set = files.set(model);
        double gap = 0;
        double even = 0;
        int seen = 0;
        for (JsonElement element : files.clean(model)) {
            JsonObject expected = element.getAsJsonObject();
            EdgePath path = new EdgePath(BoundTask.of(Kernels.plain(), ExplainTask.ofGraph(network,
                    ReferenceFiles.graph(set, expected.get("graph").getAsString())).withTarget(expected.get("y").getAsInt())), ClassScore.LOG_PROBABILITY);
            gap += Math.abs(EdgeIntegral.of(path, STEPS, TestRun.seeded(0)).gap());
            even += EvenSteps.gap(path, STEPS);
            if (++seen == GRAPHS) {
                break;
            }
        }
        assertThat(gap).isLessThan(even / 2);
    }
}
