package org.gnomon.model.check;

import java.util.List;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.DType;
import org.gnomon.model.cg.Node;
import org.gnomon.model.cg.OpAttributes;
import org.gnomon.model.cg.OpGroup;
import org.gnomon.model.cg.ParameterTensor;
import org.gnomon.model.cg.ShapeRule;

/** I7: weights fit their operator: {@code [k1, k2, Cin/groups, Cout]} of a convolution, {@code [Cout, Cin]} of a product, one value a channel else. */
final class WeightShapes implements Invariant {

    @Override
    public String id() {
        return "I7";
    }

    @Override
    public void check(ComputationGraph graph, Findings findings) {
        graph.getTensors().forEach(tensor -> size(tensor, findings));
        for (Node node : graph.getNodes()) {
            if (node.getOp() != null && node.getIn() != null && node.getOut() != null) {
                node.getParameters().forEach(tensor -> fits(node, tensor, findings));
            }
        }
    }

    private static void size(ParameterTensor tensor, Findings findings) {
        if (tensor.getDims().stream().anyMatch(dim -> dim < 0)) {
            findings.error(tensor, "its dimensions are " + tensor.getDims(), "use sizes from 0");
        } else if (tensor.getData() != null && tensor.getData().length != bytes(tensor)) {
            findings.error(tensor, "has " + tensor.getData().length + " bytes; " + tensor.getDims() + " of " + tensor.getDtype() + " has "
                    + bytes(tensor), "correct dims or data");
        }
    }

    private static double bytes(ParameterTensor tensor) {
        return tensor.getDims().stream().mapToDouble(Integer::doubleValue).reduce(width(tensor.getDtype()), (a, b) -> a * b);
    }

    private static int width(DType dtype) {
        return switch (dtype) {
            case F64, I64 -> 8;
            case F32, I32 -> 4;
            case U8, BOOL -> 1;
        };
    }

    private static void fits(Node node, ParameterTensor tensor, Findings findings) {
        List<Integer> expected = switch (tensor.getRole()) {
            case WEIGHT -> weight(node);
            case BIAS, GAMMA, BETA, MEAN, VAR -> List.of(node.getOut().getC());
            case STATE -> tensor.getDims();
        };
        if (!tensor.getDims().equals(expected)) {
            findings.error(node, tensor.getRole() + " '" + tensor.getId() + "' is " + tensor.getDims() + "; expected " + expected,
                    "use the tensor made for this node");
        }
    }

    private static List<Integer> weight(Node node) {
        int in = node.getIn().getC();
        int out = node.getOut().getC();
        OpAttributes attributes = node.getAttributes();
        if (node.getOp().getShapeRule() != ShapeRule.CONV || attributes == null) {
            return List.of(out, in);
        }
        int inputs = node.getOp().getGroup() == OpGroup.DEPTHWISE ? 1 : in / Math.max(1, attributes.getGroups());
        return List.of(attributes.getKernelH(), attributes.getKernelW(), inputs, out);
    }
}
