package org.gnomon.model.check;

import java.util.HashSet;
import java.util.Set;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Node;
import org.gnomon.model.derived.DataFlow;

/** I2: data flows without cycles. */
final class Acyclic implements Invariant {

    @Override
    public String id() {
        return "I2";
    }

    @Override
    public void check(ComputationGraph graph, Findings findings) {
        Set<Node> ordered = new HashSet<>(DataFlow.order(graph));
        graph.getNodes().stream().filter(node -> !ordered.contains(node)).findFirst()
                .ifPresent(node -> findings.error(node, "lies on a cycle or behind one; " + (graph.getNodes().size() - ordered.size())
                        + " nodes do", "remove an edge of the cycle"));
    }
}
