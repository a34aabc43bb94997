package org.gnomon.io.onnx.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gnomon.io.onnx.graph.OnnxNode;
import org.gnomon.io.onnx.graph.Shape;

/** Convolutions and pools. */
final class WindowRules {

    private WindowRules() {}

    static Shape convolution(NodeFacts node, int weightInput) {
        Shape input = node.shape(0);
        Shape weight = node.shape(weightInput);
        checkRank(input, weight);
        long groups = groups(node.node());
        if (weight.dim(1) * groups != input.dim(1) || weight.dim(0) % groups != 0) {
            throw new IllegalArgumentException("weight " + weight + " with group " + groups + " over input " + input + "; expected "
                    + input.dim(1) + " channels in, and channels out that " + groups + " divides");
        }
        SpatialWindow window = SpatialWindow.of(node.node(), input, weight.dims().subList(2, weight.rank()));
        return shape(input.dim(0), weight.dim(0), window.over(input));
    }

    static Shape transposed(NodeFacts node) {
        Shape input = node.shape(0);
        Shape weight = node.shape(1);
        checkRank(input, weight);
        if (weight.dim(0) != input.dim(1)) {
            throw new IllegalArgumentException("weight " + weight + " over input " + input + "; expected " + input.dim(1) + " channels in");
        }
        int channels = Shape.checkDimension(weight.dim(1) * groups(node.node()));
        List<Integer> asked = node.node().integers("output_shape").stream().map(size -> Shape.checkDimension(size)).toList();
        if (!asked.isEmpty()) {
            return shape(input.dim(0), channels, asked.subList(Math.max(0, asked.size() - (input.rank() - 2)), asked.size()));
        }
        SpatialWindow window = SpatialWindow.of(node.node(), input, weight.dims().subList(2, weight.rank()));
        if (node.node().text("auto_pad", "").startsWith("SAME")) {
            return shape(input.dim(0), channels, scaled(input, window.strides()));
        }
        return shape(input.dim(0), channels, window.transposedOver(input, SpatialWindow.outputPadding(node.node(), input.rank() - 2)));
    }

    static Shape pool(NodeFacts node) {
        Shape input = node.shape(0);
        List<Integer> kernel = node.node().integers("kernel_shape").stream().map(size -> Shape.checkDimension(size)).toList();
        return shape(input.dim(0), input.dim(1), SpatialWindow.of(node.node(), input, kernel).over(input));
    }

    static Shape global(Shape input) {
        return shape(input.dim(0), input.dim(1), Collections.nCopies(input.rank() - 2, 1));
    }

    static long groups(OnnxNode node) {
        long groups = node.integer("group", 1);
        if (groups < 1 || groups > Shape.MAX_DIMENSION) {
            throw new IllegalArgumentException("group " + groups + "; allowed: at least 1");
        }
        return groups;
    }

    private static List<Integer> scaled(Shape input, List<Integer> strides) {
        List<Integer> sizes = new ArrayList<>();
        for (int axis = 0; axis < strides.size(); axis++) {
            sizes.add(Shape.checkDimension((long) input.dim(axis + 2) * strides.get(axis)));
        }
        return sizes;
    }

    private static void checkRank(Shape input, Shape weight) {
        if (input.rank() < 3 || weight.rank() != input.rank()) {
            throw new IllegalArgumentException("weight " + weight + " over input " + input + "; expected two shapes of the same rank, at least 3");
        }
    }

    private static Shape shape(int batch, int channels, List<Integer> spatial) {
        List<Integer> dims = new ArrayList<>(List.of(batch, channels));
        dims.addAll(spatial);
        return new Shape(dims);
    }
}
