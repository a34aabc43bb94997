package org.gnomon.model.check;

import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Edge;
import org.gnomon.model.cg.Node;
import org.gnomon.model.cg.OpGroup;
import org.gnomon.model.cg.OpType;

/** I4: as many inputs as the operator takes; a merge has distinct sources. */
final class Arity implements Invariant {

    @Override
    public String id() {
        return "I4";
    }

    @Override
    public void check(ComputationGraph graph, Findings findings) {
        graph.getNodes().stream().filter(node -> node.getOp() != null).forEach(node -> check(node, node.getOp(), findings));
    }

    private static void check(Node node, OpType op, Findings findings) {
        int inputs = node.getIncoming().size();
        boolean unbounded = op.getMaxIn() < 0;
        if (inputs < op.getMinIn() || !unbounded && inputs > op.getMaxIn()) {
            findings.error(node, "has " + inputs + " inputs; " + op.getName() + " takes " + op.getMinIn() + ".." + (unbounded ? "any" : op.getMaxIn()),
                    "add or remove edges");
        }
        if (op.getGroup() == OpGroup.MERGE && node.getIncoming().stream().map(Edge::getSource).distinct().count() < inputs) {
            findings.error(node, "merges one source twice", "keep one edge from each source");
        }
    }
}
