package org.gnomon.kernels;

import org.gnomon.kernels.internal.PlainKernels;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.PackedGraph;
import org.osgi.annotation.versioning.ProviderType;

/** Binds networks to graphs. Thread-safe; a service. */
@ProviderType
public interface Kernels {

    /** The plain kernels, for tests and programs without a framework. */
    static Kernels plain() {
        return new PlainKernels();
    }

    /** Name that results carry in their provenance: {@code plain} or {@code vector-512}. */
    String name();

    /**
     * Binds a graph-classification network to a graph.
     *
     * @throws IllegalArgumentException when the task or the number of features does not fit
     */
    GatedNetwork bind(Gnn network, PackedGraph graph);

    /**
     * Binds a node-classification network to one node: only the edges that can reach {@code node} within the network's layers are evaluated, which is
     * exact.
     */
    GatedNetwork bindNode(Gnn network, PackedGraph graph, int node);

    /** Logits of every node of {@code graph} under a node-classification network, row-major {@code [n, C]}. */
    double[] nodeLogits(Gnn network, PackedGraph graph);

    /**
     * The rows of all nodes of {@code graph} behind the last round of messages, {@code [n, width]}; for a network of either task.
     *
     * @throws IllegalArgumentException when the number of features does not fit
     */
    Trace.Rows embeddings(Gnn network, PackedGraph graph);
}
