package org.gnomon.benchmarks;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.tck.reference.ReferenceFiles;

/**
 * One network with the graphs that the official code was timed on.
 *
 * @param published CPU seconds of the official code for one explanation: its scores, mean over the whole explain set, and the least its search added
 * @param recorded CPU seconds of the official code for scores and search, mean over {@code tasks}
 */
record Pair(String model, double published, double recorded, List<ExplainTask> tasks) {

    static Pair read(ReferenceFiles files, String model, double published) {
        GnnNetwork network = files.network(model);
        JsonObject set = files.set(model);
        List<ExplainTask> tasks = new ArrayList<>();
        double recorded = 0;
        for (JsonElement element : files.official(model)) {
            JsonObject record = element.getAsJsonObject();
            recorded += record.get("cpu_s_score").getAsDouble() + record.get("cpu_s_search").getAsDouble();
            tasks.add(ExplainTask.ofGraph(network, ReferenceFiles.graph(set, record.get("graph").getAsString()))
                    .withTarget(record.get("y").getAsInt()));
        }
        return new Pair(model, published, recorded / tasks.size(), List.copyOf(tasks));
    }

    /** The smaller of the two official figures. */
    double official() {
        return Math.min(published, recorded);
    }
}
