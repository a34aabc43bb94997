package org.gnomon.tck.reference;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.PackedGraph;

/** How well edge scores on a trained network find the planted motif: questions of the reference files about graphs whose motif is known. */
public final class MotifRecovery {

    /** In BA-2Motifs, nodes 20 to 24 are the house or the cycle. */
    private static final int FIRST_MOTIF_NODE = 20;

    /** Directed edges of a house; a cycle has 10. */
    private static final int HOUSE_EDGES = 12;

    private final JsonObject set;
    private final GnnNetwork network;
    private final List<ExplainTask> tasks;

    /**
     * The first {@code count} questions about {@code model}, for example {@code gin_ba_2motifs} or {@code gin_ba_shape}. Of BA-2Motifs only graphs
     * with a house: networks learn that class by its motif, and the other one by its absence.
     */
    public MotifRecovery(ReferenceFiles files, String model, int count) {
        set = files.set(model);
        network = files.network(model);
        tasks = StreamSupport.stream(files.official(model).spliterator(), false).map(r -> task(r.getAsJsonObject()))
                .filter(task -> network.task() == Task.NODE || motifEdges(task.graph()) == HOUSE_EDGES).limit(count).toList();
    }

    private ExplainTask task(JsonObject record) {
        return network.task() == Task.NODE ? ExplainTask.ofNode(network, ReferenceFiles.nodeGraph(set), record.get("node").getAsInt())
                : ExplainTask.ofGraph(network, ReferenceFiles.graph(set, record.get("graph").getAsString())).withTarget(record.get("y").getAsInt());
    }

    /**
     * The mean over the questions of the probability that a motif edge scores above another edge, ties counting half. All edges of the graph take
     * part.
     */
    public double meanAuc(Function<ExplainTask, Explanation> explainer) {
        return tasks.stream().mapToDouble(task -> auc(task.graph(), explainer.apply(task).unitScores())).average().orElseThrow();
    }

    private double auc(PackedGraph graph, double[] scores) {
        EdgeUnits units = EdgeUnits.of(graph);
        double wins = 0;
        long pairs = 0;
        for (int a = 0; a < scores.length; a++) {
            for (int b = 0; inMotif(graph, units.edge(a, 0)) && b < scores.length; b++) {
                if (!inMotif(graph, units.edge(b, 0))) {
                    pairs++;
                    wins += scores[a] > scores[b] ? 1 : scores[a] == scores[b] ? 0.5 : 0;
                }
            }
        }
        return wins / pairs;
    }

    private long motifEdges(PackedGraph graph) {
        return IntStream.range(0, graph.edgeCount()).filter(edge -> inMotif(graph, edge)).count();
    }

    private boolean inMotif(PackedGraph graph, int edge) {
        JsonArray marks = set.getAsJsonArray("motif_edge");
        return marks == null ? Math.min(graph.source(edge), graph.target(edge)) >= FIRST_MOTIF_NODE : marks.get(edge).getAsInt() == 1;
    }
}
