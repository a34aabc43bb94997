package org.gnomon.model.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Edge;
import org.gnomon.model.cg.Node;

/** I4: keeps one edge between each two nodes, and drops edges without an end. */
final class MergeEdges implements Repair {

    @Override
    public String invariant() {
        return "I4";
    }

    @Override
    public List<String> apply(ComputationGraph graph) {
        List<String> changes = new ArrayList<>();
        Set<List<Node>> seen = new HashSet<>();
        Set<Edge> removed = new HashSet<>();
        for (Edge edge : graph.getEdges()) {
            boolean whole = edge.getSource() != null && edge.getTarget() != null;
            if (!whole || !seen.add(List.of(edge.getSource(), edge.getTarget()))) {
                changes.add(whole ? "removed a second edge from '" + edge.getSource().getId() + "' to '" + edge.getTarget().getId() + "'"
                        : "removed an edge without an end");
                edge.setSource(null);
                edge.setTarget(null);
                removed.add(edge);
            }
        }
        graph.getEdges().removeAll(removed);
        return changes;
    }
}
