package org.gnomon.io.onnx.convert;

import java.util.List;
import org.gnomon.io.onnx.graph.OnnxNode;
import org.gnomon.io.onnx.graph.Shape;
import org.gnomon.io.onnx.shape.SpatialWindow;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.Operation;
import org.gnomon.model.computation.Operator;
import org.gnomon.model.computation.Padding;
import org.gnomon.model.computation.Window;

/** Convolutions and pools over one or two spatial axes; those over more are out of the vocabulary. */
final class WindowTranslation {

    private final Values values;
    private final GraphDraft draft;

    WindowTranslation(Values values, GraphDraft draft) {
        this.values = values;
        this.draft = draft;
    }

    boolean convolution(OnnxNode node) {
        boolean fixedWeights = values.has(node.inputs().get(0)) && !values.has(node.inputs().get(1));
        if (!fixedWeights || values.shape(node.inputs().get(0)).rank() > 4) {
            return false;
        }
        Shape input = values.shape(node.inputs().get(0));
        Shape weight = values.shape(node.inputs().get(1));
        int groups = (int) node.integer("group", 1);
        boolean depthwise = groups > 1 && groups == input.dim(1);
        Window window = window(node, input, weight.dims().subList(2, weight.rank()));
        append(node, depthwise ? Operator.DEPTHWISE : Operator.CONV, depthwise ? window : window.grouped(groups), node.hasInput(2));
        return true;
    }

    boolean pool(OnnxNode node, Operator operator) {
        Shape input = values.shape(node.inputs().get(0));
        boolean oneOutput = node.outputs().size() == 1;
        if (input.rank() > 4 || !oneOutput) {
            return false;
        }
        append(node, operator, window(node, input, node.integers("kernel_shape").stream().map(Long::intValue).toList()), false);
        return true;
    }

    private void append(OnnxNode node, Operator operator, Window window, boolean bias) {
        Value value = values.get(node.inputs().getFirst()).as(Layout.CHANNELS_FIRST);
        int from = values.read(value);
        FeatureShape out = values.feature(values.shape(node.outputs().getFirst()), Layout.CHANNELS_FIRST);
        Operation operation = new Operation(operator, draft.out(from), out, fitted(window, draft.out(from), out), bias);
        values.made(node, draft.append(operation, from), Layout.CHANNELS_FIRST);
    }

    /** ONNX leaves out a last window that would start in the padding. Then less padding says the same. */
    private static Window fitted(Window window, FeatureShape in, FeatureShape out) {
        if (window.output(in).sameArea(out)) {
            return window;
        }
        Padding old = window.padding();
        int bottom = (out.height() - 1) * window.strideH() + window.dilationH() * (window.kernelH() - 1) + 1 - in.height() - old.top();
        int right = (out.width() - 1) * window.strideW() + window.dilationW() * (window.kernelW() - 1) + 1 - in.width() - old.left();
        Padding padding = new Padding(Padding.Mode.EXPLICIT, old.top(), old.left(), Math.max(0, bottom), Math.max(0, right));
        return new Window(window.kernelH(), window.kernelW(), window.strideH(), window.strideW(), window.dilationH(), window.dilationW(), padding,
                window.groups(), false);
    }

    /** A window over one axis is one of width 1. */
    private static Window window(OnnxNode node, Shape input, List<Integer> kernel) {
        SpatialWindow given = SpatialWindow.of(node, input, kernel);
        boolean flat = kernel.size() == 1;
        return new Window(kernel.get(0), flat ? 1 : kernel.get(1), given.strides().get(0), flat ? 1 : given.strides().get(1),
                given.dilations().get(0), flat ? 1 : given.dilations().get(1), padding(node, given.pads(), flat), 1, given.roundUp());
    }

    private static Padding padding(OnnxNode node, List<Integer> pads, boolean flat) {
        if (node.text("auto_pad", "").equals("SAME_UPPER")) {
            return Padding.SAME;
        }
        if (pads.stream().allMatch(pad -> pad == 0)) {
            return Padding.VALID;
        }
        return flat ? new Padding(Padding.Mode.EXPLICIT, pads.get(0), 0, pads.get(1), 0)
                : new Padding(Padding.Mode.EXPLICIT, pads.get(0), pads.get(1), pads.get(2), pads.get(3));
    }
}
