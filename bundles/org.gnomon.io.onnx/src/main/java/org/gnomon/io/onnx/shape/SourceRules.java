package org.gnomon.io.onnx.shape;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gnomon.io.onnx.graph.Attribute;
import org.gnomon.io.onnx.graph.Constant;
import org.gnomon.io.onnx.graph.OnnxNode;
import org.gnomon.io.onnx.graph.OnnxTensor;
import org.gnomon.io.onnx.graph.Shape;

/** Operators that make constants. */
final class SourceRules {

    private SourceRules() {}

    static TensorFact constant(OnnxNode node) {
        if (node.attributes().get("value") instanceof Attribute.Tensor tensor) {
            return fact(tensor.value());
        }
        if (node.has("value_int")) {
            return TensorFact.of(Constant.scalar(true, node.integer("value_int", 0)));
        }
        if (node.has("value_float")) {
            return TensorFact.of(Constant.scalar(false, node.real("value_float", 0)));
        }
        if (node.has("value_ints")) {
            return TensorFact.of(Constant.integers(node.integers("value_ints").stream().mapToLong(Long::longValue)));
        }
        return TensorFact.UNKNOWN;
    }

    static TensorFact fact(OnnxTensor tensor) {
        return tensor.values().map(TensorFact::of).orElse(TensorFact.of(tensor.shape()));
    }

    static TensorFact filled(NodeFacts node) {
        return node.numbers("shape", 0).map(sizes -> {
            Shape shape = new Shape(Arrays.stream(sizes).mapToObj(Shape::checkDimension).toList());
            Optional<Constant> value = node.node().attributes().get("value") instanceof Attribute.Tensor tensor ? tensor.value().values()
                    : Optional.of(Constant.scalar(false, 0));
            return value.filter(v -> v.size() == 1 && shape.elements() <= Constant.MAX_ELEMENTS)
                    .map(v -> TensorFact.of(Folding.generate(shape, v.integral(), position -> v.value(0)))).orElse(TensorFact.of(shape));
        }).orElse(TensorFact.UNKNOWN);
    }

    static TensorFact shape(NodeFacts node) {
        List<Integer> dims = node.shape(0).dims();
        int from = end(node.node().integer("start", 0), dims.size());
        int to = end(node.node().integer("end", dims.size()), dims.size());
        return TensorFact.of(Constant.integers(dims.subList(Math.min(from, to), to).stream().mapToLong(Integer::longValue)));
    }

    private static int end(long axis, int rank) {
        return Math.clamp(axis < 0 ? axis + rank : axis, 0, rank);
    }

    static TensorFact range(NodeFacts node) {
        if (!node.allConstant() || node.constants().size() != 3) {
            return TensorFact.UNKNOWN;
        }
        double start = node.constants().get(0).value(0);
        double step = node.constants().get(2).value(0);
        int count = Shape.checkDimension((long) Math.max(0, Math.ceil((node.constants().get(1).value(0) - start) / step)));
        if (count > Constant.MAX_ELEMENTS) {
            return TensorFact.of(Shape.of(count));
        }
        double[] values = IntStream.range(0, count).mapToDouble(i -> start + i * step).toArray();
        return TensorFact.of(Constant.of(Shape.of(count), node.constants().getFirst().integral(), values));
    }
}
