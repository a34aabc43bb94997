package org.gnomon.model.packed;

/** A graph neural network for classification. Immutable. */
public sealed interface Gnn permits GnnNetwork, GnnProgram {

    /** What a prediction is about. */
    enum Task {
        GRAPH, NODE
    }

    /** What users call it, for example {@code gin-ba2motifs}. */
    String name();

    /** Whether a prediction belongs to the graph or to each node. */
    Task task();

    /** Number of features per node that it reads. */
    int featureCount();

    int classCount();

    /** How many hops a message can travel: what lies farther from a node cannot change its prediction. */
    int depth();

    /** The network as a list of elementary steps. */
    GnnProgram program();
}
