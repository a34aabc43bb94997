package org.gnomon.model.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Edge;
import org.gnomon.model.cg.Node;

/** I3: removes nodes that lie on no path from an input to an output, where the graph has both. */
final class RemoveDeadNodes implements Repair {

    @Override
    public String invariant() {
        return "I3";
    }

    @Override
    public List<String> apply(ComputationGraph graph) {
        Set<Node> fed = Connected.reached(graph.getInputs(), Node::getOutgoing, Edge::getTarget);
        Set<Node> used = Connected.reached(graph.getOutputs(), Node::getIncoming, Edge::getSource);
        List<String> changes = new ArrayList<>();
        if (graph.getInputs().isEmpty() || graph.getOutputs().isEmpty()) {
            return changes;
        }
        Set<Node> dead = new HashSet<>();
        for (Node node : graph.getNodes()) {
            if (!fed.contains(node) || !used.contains(node)) {
                changes.add("removed node '" + node.getId() + "', which lies on no path from an input to an output");
                dead.add(node);
            }
        }
        remove(dead, graph);
        return changes;
    }

    private static void remove(Set<Node> dead, ComputationGraph graph) {
        Set<Edge> edges = new HashSet<>();
        for (Node node : dead) {
            edges.addAll(node.getIncoming());
            edges.addAll(node.getOutgoing());
        }
        for (Edge edge : edges) {
            edge.setSource(null);
            edge.setTarget(null);
        }
        graph.getEdges().removeAll(edges);
        graph.getRegions().forEach(region -> region.getNodes().removeAll(dead));
        graph.getNodes().removeAll(dead);
    }
}
