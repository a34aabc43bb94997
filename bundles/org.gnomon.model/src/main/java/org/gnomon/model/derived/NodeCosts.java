package org.gnomon.model.derived;

import java.util.List;
import org.gnomon.model.cg.Node;
import org.gnomon.model.cg.OpAttributes;
import org.gnomon.model.cg.OpGroup;
import org.gnomon.model.cg.ParameterTensor;
import org.gnomon.model.cg.ShapeRule;
import org.gnomon.model.cg.TensorShape;

/** What one node costs, from its shapes. A dimension known only at run time counts once, so the cost of a graph network is that of one row. */
public final class NodeCosts {

    /** Cost rule of operators with a weight to scale and one to shift each channel. */
    public static final String SCALE_AND_SHIFT = "scale-and-shift";

    private NodeCosts() {}

    /** Multiply-accumulate operations of convolutions and matrix products; 0 for all else. */
    public static long macs(Node node) {
        if (!node.isWeighted() || node.getIn() == null || node.getOut() == null) {
            return 0;
        }
        long rows = spread(node.getOut());
        return isSpatial(node) ? rows * kernel(node) * channels(node.getOut()) : rows * weights(node);
    }

    /** Number of weights: those the node has, else what its shapes and settings ask for. */
    public static long params(Node node) {
        if (!node.getParameters().isEmpty()) {
            return node.getParameters().stream().mapToLong(NodeCosts::size).sum();
        }
        if (node.getOp() != null && SCALE_AND_SHIFT.equals(node.getOp().getCostRule()) && node.getOut() != null) {
            return 2 * channels(node.getOut());
        }
        if (!node.isWeighted() || node.getIn() == null || node.getOut() == null) {
            return 0;
        }
        if (node.getIncoming().size() > 1) {
            return 0;
        }
        boolean bias = node.getAttributes() != null && node.getAttributes().isBias();
        return (isSpatial(node) ? kernel(node) * channels(node.getOut()) : weights(node)) + (bias ? channels(node.getOut()) : 0);
    }

    private static boolean isSpatial(Node node) {
        return node.getOp().getShapeRule() == ShapeRule.CONV && node.getAttributes() != null;
    }

    /** Weights behind one output channel. */
    private static long kernel(Node node) {
        OpAttributes attributes = node.getAttributes();
        boolean depthwise = node.getOp().getGroup() == OpGroup.DEPTHWISE;
        long inputs = depthwise ? 1 : channels(node.getIn()) / Math.max(1, attributes.getGroups());
        return inputs * Math.max(1, attributes.getKernelH()) * Math.max(1, attributes.getKernelW());
    }

    private static long weights(Node node) {
        return channels(node.getIn()) * channels(node.getOut());
    }

    private static long channels(TensorShape shape) {
        return Math.max(1, shape.getC());
    }

    private static long spread(TensorShape shape) {
        return Math.max(1, product(shape.getDims()) / channels(shape));
    }

    private static long size(ParameterTensor tensor) {
        return product(tensor.getDims());
    }

    private static long product(List<Integer> dims) {
        return dims.stream().mapToLong(dim -> Math.max(1, dim)).reduce(1, (a, b) -> a * b);
    }
}
