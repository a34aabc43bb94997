package org.gnomon.model.check;

import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Node;
import org.gnomon.model.cg.OpAttributes;
import org.gnomon.model.cg.OpGroup;

/** I6: a kernel belongs to weighted operators and pools, a bias to weighted ones. */
final class KernelFields implements Invariant {

    @Override
    public String id() {
        return "I6";
    }

    @Override
    public void check(ComputationGraph graph, Findings findings) {
        for (Node node : graph.getNodes()) {
            OpAttributes attributes = node.getAttributes();
            if (attributes == null || node.getOp() == null) {
                continue;
            }
            boolean kernel = attributes.getKernelH() != 0 || attributes.getKernelW() != 0;
            if (kernel && !takesKernel(node)) {
                findings.error(node, "has a kernel; " + node.getOp().getName() + " has none", "set kernelH and kernelW to 0");
            }
            if (attributes.isBias() && !node.isWeighted()) {
                findings.error(node, "has a bias; " + node.getOp().getName() + " has none", "set bias to false");
            }
        }
    }

    static boolean takesKernel(Node node) {
        return node.isWeighted() || node.getOp().getGroup() == OpGroup.POOL;
    }
}
