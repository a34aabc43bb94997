package org.gnomon.io.onnx.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gnomon.io.onnx.graph.Attribute;
import org.gnomon.io.onnx.graph.Constant;
import org.gnomon.io.onnx.graph.Shape;

/** Resize and its forerunner Upsample: by factors or to sizes. */
final class ResizeRules {

    private ResizeRules() {}

    static TensorFact resize(NodeFacts node) {
        Shape input = node.shape(0);
        boolean everyAxis = !node.node().has("axes") && node.node().text("keep_aspect_ratio_policy", "stretch").equals("stretch");
        if (!everyAxis) {
            return TensorFact.UNKNOWN;
        }
        return sizes(node).or(() -> factors(node).map(factors -> scaled(input, factors))).map(sizes -> {
            if (sizes.size() != input.rank()) {
                throw new IllegalArgumentException(sizes.size() + " sizes or factors for input " + input + "; expected one an axis");
            }
            return TensorFact.of(new Shape(sizes));
        }).orElse(TensorFact.UNKNOWN);
    }

    private static Optional<List<Integer>> sizes(NodeFacts node) {
        return node.constant(3).filter(sizes -> sizes.size() > 0)
                .map(sizes -> IntStream.range(0, sizes.size()).mapToObj(i -> Shape.checkDimension(sizes.integer(i))).toList());
    }

    private static Optional<List<Double>> factors(NodeFacts node) {
        if (node.node().attributes().get("scales") instanceof Attribute.Reals scales) {
            return Optional.of(scales.values().stream().map(Float::doubleValue).toList());
        }
        boolean second = node.operator().equals("Upsample") || node.inputs().size() == 2;
        Optional<Constant> scales = node.constant(second ? 1 : 2);
        return scales.filter(s -> s.size() > 0).map(s -> IntStream.range(0, s.size()).mapToObj(s::value).toList());
    }

    private static List<Integer> scaled(Shape input, List<Double> factors) {
        List<Integer> sizes = new ArrayList<>();
        for (int axis = 0; axis < factors.size(); axis++) {
            sizes.add(Shape.checkDimension((long) Math.floor(input.dim(axis) * factors.get(axis))));
        }
        return sizes;
    }
}
