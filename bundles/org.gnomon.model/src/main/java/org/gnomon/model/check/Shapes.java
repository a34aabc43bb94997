package org.gnomon.model.check;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.gnomon.model.cg.ComputationGraph;
import org.gnomon.model.cg.Edge;
import org.gnomon.model.cg.Node;
import org.gnomon.model.cg.OpGroup;
import org.gnomon.model.cg.ShapeRule;
import org.gnomon.model.cg.TensorShape;

/** I5: what flows along an edge has the shape its target expects, and every output shape follows from the operator's rule. */
final class Shapes implements Invariant {

    @Override
    public String id() {
        return "I5";
    }

    @Override
    public void check(ComputationGraph graph, Findings findings) {
        for (Node node : graph.getNodes()) {
            if (node.getIn() == null || node.getOut() == null) {
                findings.error(node, "has no input or output shape", "set both");
            } else if (node.getOp() != null) {
                arriving(node, sources(node), findings);
                OutputShape.check(node, sources(node), findings);
            }
        }
    }

    /** Shapes that arrive, in port order. */
    private static List<TensorShape> sources(Node node) {
        return node.getIncoming().stream().sorted(Comparator.comparingInt(Edge::getTargetPort)).map(Edge::getSource).filter(Objects::nonNull)
                .map(Node::getOut).filter(Objects::nonNull).toList();
    }

    private static void arriving(Node node, List<TensorShape> sources, Findings findings) {
        ShapeRule rule = node.getOp().getShapeRule();
        boolean firstOnly = rule == ShapeRule.CONCAT || rule == ShapeRule.PROPAGATE;
        for (TensorShape source : firstOnly && !sources.isEmpty() ? sources.subList(0, 1) : sources) {
            boolean gate = node.getOp().getGroup() == OpGroup.GATE && (isGate(source, node.getOut()) || Sizes.same(source, node.getOut()));
            if (Sizes.same(source, node.getIn()) || gate) {
                continue;
            }
            String message = source.getDims() + " arrives; expected " + node.getIn().getDims();
            if (Sizes.sameButOneChannel(source, node.getIn())) {
                findings.warning(node, message + " (one channel is cut or added)", "nothing where the family does so");
            } else {
                findings.error(node, message, "correct the shape of this node or of its source");
            }
        }
    }

    private static boolean isGate(TensorShape gate, TensorShape gated) {
        return gate.getH() == 1 && gate.getW() == 1 && Sizes.match(gate.getC(), gated.getC());
    }
}
