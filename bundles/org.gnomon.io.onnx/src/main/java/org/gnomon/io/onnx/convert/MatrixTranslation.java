package org.gnomon.io.onnx.convert;

import java.util.List;
import org.gnomon.io.onnx.graph.OnnxNode;
import org.gnomon.io.onnx.graph.Shape;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.Operation;
import org.gnomon.model.computation.Operator;
import org.gnomon.model.computation.Padding;
import org.gnomon.model.computation.Window;

/** Dense layers and products of two values. */
final class MatrixTranslation {

    private final Values values;
    private final GraphDraft draft;

    MatrixTranslation(Values values, GraphDraft draft) {
        this.values = values;
        this.draft = draft;
    }

    boolean gemm(OnnxNode node, List<String> data) {
        boolean dense = data.equals(List.of(node.inputs().getFirst())) && node.integer("transA", 0) == 0;
        return dense && dense(node, node.hasInput(2));
    }

    boolean product(OnnxNode node, List<String> data) {
        if (data.size() == 2) {
            return ofTwo(node);
        }
        boolean byMatrix = data.equals(List.of(node.inputs().getFirst())) && !values.has(node.inputs().get(1))
                && values.shape(node.inputs().get(1)).rank() == 2;
        return byMatrix && dense(node, false);
    }

    private boolean ofTwo(OnnxNode node) {
        Value a = values.get(node.inputs().get(0)).as(Layout.CHANNELS_LAST);
        Value b = values.get(node.inputs().get(1)).as(Layout.CHANNELS_LAST);
        FeatureShape out = values.feature(values.shape(node.outputs().getFirst()), Layout.CHANNELS_LAST);
        values.made(node, draft.append(Operator.MATMUL, out, values.read(a), values.read(b)), Layout.CHANNELS_LAST);
        return true;
    }

    private boolean dense(OnnxNode node, boolean bias) {
        Value input = values.get(node.inputs().getFirst());
        FeatureShape source = draft.out(input.node());
        FeatureShape out = values.feature(values.shape(node.outputs().getFirst()), Layout.CHANNELS_LAST);
        if (flattened(input.shape(), source)) {
            Window whole = Window.of(source.height(), source.width(), 1, 1).padded(Padding.VALID);
            values.made(node, draft.append(new Operation(Operator.CONV, source, out, whole, bias), input.node()), Layout.CHANNELS_LAST);
            return true;
        }
        int from = values.read(input.as(Layout.CHANNELS_LAST));
        values.made(node, draft.append(new Operation(Operator.MATMUL, draft.out(from), out, Window.NONE, bias), from), Layout.CHANNELS_LAST);
        return true;
    }

    /** A dense layer over a flattened feature map is a convolution whose kernel covers the map: equal weights, equal cost, and shapes that follow. */
    private boolean flattened(Shape shape, FeatureShape source) {
        return shape.rank() == 2 && source.area() > 1 && values.feature(shape, Layout.CHANNELS_LAST).equals(FeatureShape.vector(shape.dim(1)))
                && shape.dim(1) == source.size();
    }
}
