package org.gnomon.api.explain;

import java.util.OptionalInt;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.PackedGraph;

/**
 * One question to an explainer: why does this network give this class to this graph, or to this node?
 *
 * @param node the node to explain, present exactly for node classification
 * @param targetClass the class to explain; empty means the predicted class
 */
public record ExplainTask(Gnn network, PackedGraph graph, OptionalInt node, OptionalInt targetClass) {

    public ExplainTask {
        require(network.featureCount() == graph.featureCount(), "graph '" + graph.id() + "' has " + graph.featureCount()
                + " features per node; network '" + network.name() + "' reads " + network.featureCount());
        require(node.isPresent() == (network.task() == Task.NODE), network.task() == Task.NODE
                ? "network '" + network.name() + "' classifies nodes; name the node to explain"
                : "network '" + network.name() + "' classifies graphs; a node cannot be explained");
        require(node.isEmpty() || (node.getAsInt() >= 0 && node.getAsInt() < graph.nodeCount()), "node " + node.orElse(-1) + " is not in graph '"
                + graph.id() + "'; allowed: 0.." + (graph.nodeCount() - 1));
        require(targetClass.isEmpty() || (targetClass.getAsInt() >= 0 && targetClass.getAsInt() < network.classCount()), "class "
                + targetClass.orElse(-1) + " is not known to network '" + network.name() + "'; allowed: 0.." + (network.classCount() - 1));
    }

    /** Explains the class predicted for the whole graph. */
    public static ExplainTask ofGraph(Gnn network, PackedGraph graph) {
        return new ExplainTask(network, graph, OptionalInt.empty(), OptionalInt.empty());
    }

    /** Explains the class predicted for {@code node}. */
    public static ExplainTask ofNode(Gnn network, PackedGraph graph, int node) {
        return new ExplainTask(network, graph, OptionalInt.of(node), OptionalInt.empty());
    }

    /** The same question about class {@code target}. */
    public ExplainTask withTarget(int target) {
        return new ExplainTask(network, graph, node, OptionalInt.of(target));
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
