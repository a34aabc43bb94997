package org.gnomon.explain.pgexplainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.gnomon.api.explain.Background;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.kernels.Kernels;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.tck.TestParameters;
import org.gnomon.tck.TestRun;
import org.gnomon.tck.reference.ReferenceAssumption;
import org.gnomon.tck.reference.ReferenceFiles;
import org.junit.jupiter.api.Test;

/** On the published GIN for BA-2Motifs. */
class PgExplainerReferenceTest {

    /** Nodes from here on are the motif. */
    private static final int FIRST_OF_MOTIF = 20;
    private static final int LEARNT_FROM = 30;

    @Test
    void whatWasLearntFromThirtyGraphsFindsTheMotifsOfOthers() {
        List<ExplainTask> tasks = tasks(ReferenceAssumption.files(), "gin_ba_2motifs");
        Explainer fitted = new PgExplainer(Kernels.plain(), TestEngine.TORCH).fitted(new Background(tasks.subList(0, LEARNT_FROM)),
                TestParameters.defaults(), TestRun.seeded(1));
        double auc = tasks.subList(LEARNT_FROM, tasks.size()).stream().mapToDouble(task -> motifAuc(task.graph(),
                fitted.explain(task, TestParameters.defaults(), TestRun.seeded(1)).unitScores())).average().orElseThrow();
        assertThat(auc).isGreaterThan(0.9);
    }

    private static List<ExplainTask> tasks(ReferenceFiles files, String model) {
        GnnNetwork network = files.network(model);
        JsonObject set = files.set(model);
        List<ExplainTask> tasks = new ArrayList<>();
        for (JsonElement record : files.official(model)) {
            tasks.add(ExplainTask.ofGraph(network, ReferenceFiles.graph(set, record.getAsJsonObject().get("graph").getAsString())));
        }
        return tasks;
    }

    private static double motifAuc(PackedGraph graph, double[] scores) {
        EdgeUnits units = EdgeUnits.of(graph);
        double wins = 0;
        int pairs = 0;
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < scores.length; j++) {
                if (inMotif(graph, units.edge(i, 0)) && !inMotif(graph, units.edge(j, 0))) {
                    wins += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
                    pairs++;
                }
            }
        }
        return wins / pairs;
    }

    private static boolean inMotif(PackedGraph graph, int edge) {
        return graph.source(edge) >= FIRST_OF_MOTIF && graph.target(edge) >= FIRST_OF_MOTIF;
    }
}
