package org.gnomon.model.check;

import java.util.List;
import org.gnomon.model.cg.Node;
import org.gnomon.model.cg.OpAttributes;
import org.gnomon.model.cg.OpGroup;
import org.gnomon.model.cg.TensorShape;
import org.gnomon.model.computation.Window;
import org.gnomon.model.derived.Windows;

/** The output shape that an operator's rule allows. */
final class OutputShape {

    private OutputShape() {}

    static void check(Node node, List<TensorShape> sources, Findings findings) {
        TensorShape in = node.getIn();
        TensorShape out = node.getOut();
        switch (node.getOp().getShapeRule()) {
            case SAME, SOURCE, SINK, PROPAGATE -> require(Sizes.same(in, out), node, "out equals in", findings);
            case CONV -> {
                require(node.getOp().getGroup() != OpGroup.DEPTHWISE || out.getC() % Math.max(1, in.getC()) == 0, node,
                        "a multiple of the input channels", findings);
                window(node, findings);
            }
            case POOL -> {
                require(Sizes.match(in.getC(), out.getC()), node, "as many channels as come in", findings);
                window(node, findings);
            }
            case CONCAT -> {
                require(sources.stream().allMatch(source -> Sizes.sameSpace(source, out)), node, "equal height and width everywhere", findings);
                require(out.getC() == sources.stream().mapToInt(TensorShape::getC).sum(), node, "the sum of the channels", findings);
            }
            case ELEMENTWISE -> require(Sizes.same(in, out) || node.getOp().getGroup() == OpGroup.GATE, node, "out equals in", findings);
            case MATMUL -> require(Sizes.sameRows(in, out), node, "only the last dimension changes", findings);
            case REDUCE_HW -> require(out.getH() == 1 && out.getW() == 1 && Sizes.match(in.getC(), out.getC()), node, "1 x 1 x channels", findings);
            case READOUT -> require(out.getDims().size() == 2 && out.getDims().getFirst() == 1 && Sizes.match(in.getC(), out.getC()), node,
                    "one row of the same width", findings);
            case FREE -> require(true, node, "anything", findings);
        }
    }

    private static void window(Node node, Findings findings) {
        OpAttributes attributes = node.getAttributes();
        if (attributes == null) {
            findings.error(node, "has no kernel and stride", "set its attributes");
            return;
        }
        try {
            window(node, Windows.of(attributes), findings);
        } catch (IllegalArgumentException e) {
            findings.error(node, e.getMessage(), "correct its attributes");
        }
    }

    private static void window(Node node, Window window, Findings findings) {
        TensorShape in = node.getIn();
        TensorShape out = node.getOut();
        int height = in.getH() == -1 ? -1 : window.outputHeight(in.getH());
        int width = in.getW() == -1 ? -1 : window.outputWidth(in.getW());
        require(Sizes.match(out.getH(), height) && Sizes.match(out.getW(), width), node, height + " x " + width + " pixels", findings);
    }

    private static void require(boolean holds, Node node, String expected, Findings findings) {
        if (!holds) {
            findings.error(node, node.getOp().getName() + " makes " + node.getOut().getDims() + " of " + node.getIn().getDims() + "; expected: "
                    + expected, "correct the output shape");
        }
    }
}
