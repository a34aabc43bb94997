package org.gnomon.explain.pgexplainer;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.kernels.Kernels;
import org.gnomon.kernels.Trace.Rows;
import org.gnomon.model.packed.PackedGraph;

/** Rows of nodes behind the last round of messages of one network; those of the graphs learnt from are kept. Thread-safe. */
final class Embeddings {

    private final Kernels kernels;
    private final Map<PackedGraph, Rows> known = new IdentityHashMap<>();

    /** @param tasks whose graphs are met again: for node tasks usually a single one */
    Embeddings(Kernels kernels, List<ExplainTask> tasks) {
        this.kernels = kernels;
        tasks.forEach(task -> known.computeIfAbsent(task.graph(), graph -> kernels.embeddings(task.network(), graph)));
    }

    /** The rows of all nodes of the graph of {@code task}. */
    Rows of(ExplainTask task) {
        Rows rows = known.get(task.graph());
        return rows != null ? rows : kernels.embeddings(task.network(), task.graph());
    }
}
