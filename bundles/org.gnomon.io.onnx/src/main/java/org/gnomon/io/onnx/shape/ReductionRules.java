package org.gnomon.io.onnx.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.gnomon.io.onnx.graph.Constant;
import org.gnomon.io.onnx.graph.Shape;

/** Sums, means, extremes over axes. */
final class ReductionRules {

    private ReductionRules() {}

    static TensorFact reduce(NodeFacts node) {
        Optional<long[]> axes = node.numbers("axes", 1);
        if (axes.isEmpty()) {
            return TensorFact.UNKNOWN;
        }
        Shape input = node.shape(0);
        if (axes.get().length == 0 && node.node().integer("noop_with_empty_axes", 0) != 0) {
            return TensorFact.of(input);
        }
        Shape shape = reduced(input, axes.get(), node.node().integer("keepdims", 1) != 0);
        return folded(node, shape).map(TensorFact::of).orElse(TensorFact.of(shape));
    }

    /** Axes that a reduction runs over; all where none are named. */
    static Set<Integer> axes(Shape input, long[] axes) {
        Set<Integer> over = new HashSet<>();
        for (long axis : axes) {
            over.add(input.axis(axis));
        }
        IntStream.range(0, axes.length == 0 ? input.rank() : 0).forEach(over::add);
        return over;
    }

    private static Shape reduced(Shape input, long[] axes, boolean keep) {
        Set<Integer> over = axes(input, axes);
        List<Integer> dims = new ArrayList<>();
        for (int axis = 0; axis < input.rank(); axis++) {
            if (!over.contains(axis)) {
                dims.add(input.dim(axis));
            } else if (keep) {
                dims.add(1);
            }
        }
        return new Shape(dims);
    }

    private static Optional<Constant> folded(NodeFacts node, Shape shape) {
        if (shape.elements() != 1) {
            return Optional.empty();
        }
        return node.constant(0).flatMap(input -> {
            DoubleStream values = IntStream.range(0, input.size()).mapToDouble(input::value);
            return switch (node.operator()) {
                case "ReduceProd" -> Optional.of(values.reduce(1, (a, b) -> a * b));
                case "ReduceSum" -> Optional.of(values.sum());
                default -> Optional.<Double>empty();
            };
        }).map(value -> Constant.of(shape, node.constants().getFirst().integral(), new double[] {value}));
    }

    static TensorFact argument(NodeFacts node) {
        long[] axis = {node.node().integer("axis", 0)};
        return TensorFact.of(reduced(node.shape(0), axis, node.node().integer("keepdims", 1) != 0));
    }
}
