package org.gnomon.model.check;

import java.util.ArrayList;
import java.util.List;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Node;

/** I6: clears kernels of operators that do not slide, and biases of those without weights. */
final class ClearFields implements Repair {

    @Override
    public String invariant() {
        return "I6";
    }

    @Override
    public List<String> apply(ComputationGraph graph) {
        List<String> changes = new ArrayList<>();
        for (Node node : graph.getNodes()) {
            if (node.getOp() == null || node.getAttributes() == null) {
                continue;
            }
            if (!KernelFields.takesKernel(node) && (node.getAttributes().getKernelH() != 0 || node.getAttributes().getKernelW() != 0)) {
                node.getAttributes().setKernelH(0);
                node.getAttributes().setKernelW(0);
                changes.add("cleared the kernel of node '" + node.getId() + "'");
            }
            if (!node.isWeighted() && node.getAttributes().isBias()) {
                node.getAttributes().setBias(false);
                changes.add("cleared the bias of node '" + node.getId() + "'");
            }
        }
        return changes;
    }
}
