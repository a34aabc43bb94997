package org.gnomon.io.onnx.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gnomon.io.onnx.graph.Constant;
import org.gnomon.io.onnx.graph.Shape;

/** Operators that give the same elements another shape or order. */
final class FormRules {

    private FormRules() {}

    static TensorFact reshape(NodeFacts node) {
        Optional<long[]> target = node.numbers("shape", 1);
        boolean zeroIsSize = node.node().integer("allowzero", 0) != 0;
        return target.map(sizes -> reformed(node, resolved(node.shape(0), sizes, zeroIsSize))).orElse(TensorFact.UNKNOWN);
    }

    /** 0 keeps the size of the input, -1 takes what is left. */
    private static Shape resolved(Shape input, long[] sizes, boolean zeroIsSize) {
        List<Integer> dims = new ArrayList<>();
        int open = -1;
        for (int axis = 0; axis < sizes.length; axis++) {
            if (sizes[axis] == -1 && open < 0) {
                open = axis;
                dims.add(1);
            } else {
                dims.add(sizes[axis] == 0 && !zeroIsSize ? input.dim(axis) : Shape.checkDimension(sizes[axis]));
            }
        }
        Shape shape = new Shape(dims);
        if (open >= 0 && shape.elements() > 0 && input.elements() % shape.elements() == 0) {
            shape = shape.with(open, Shape.checkDimension(input.elements() / shape.elements()));
        }
        if (shape.elements() != input.elements()) {
            throw new IllegalArgumentException("input " + input + " has " + input.elements() + " elements; they do not fit shape "
                    + Arrays.toString(sizes));
        }
        return shape;
    }

    static TensorFact flatten(NodeFacts node) {
        Shape input = node.shape(0);
        long axis = node.node().integer("axis", 1);
        int split = axis == input.rank() ? input.rank() : input.axis(axis);
        int rows = Shape.checkDimension(input.product(0, split));
        return reformed(node, Shape.of(rows, Shape.checkDimension(input.product(split, input.rank()))));
    }

    static TensorFact squeeze(NodeFacts node) {
        Shape input = node.shape(0);
        return node.numbers("axes", 1).map(axes -> {
            Set<Integer> dropped = new HashSet<>();
            for (long axis : axes) {
                dropped.add(input.axis(axis));
            }
            List<Integer> dims = new ArrayList<>();
            for (int axis = 0; axis < input.rank(); axis++) {
                boolean drop = axes.length == 0 ? input.dim(axis) == 1 : dropped.contains(axis);
                if (!drop) {
                    dims.add(input.dim(axis));
                } else if (input.dim(axis) != 1) {
                    throw new IllegalArgumentException("axis " + axis + " of " + input + " is not 1 and cannot be squeezed");
                }
            }
            return reformed(node, new Shape(dims));
        }).orElse(TensorFact.UNKNOWN);
    }

    static TensorFact unsqueeze(NodeFacts node) {
        Shape input = node.shape(0);
        return node.numbers("axes", 1).map(axes -> {
            int rank = input.rank() + axes.length;
            Shape form = new Shape(IntStream.range(0, rank).mapToObj(axis -> 0).toList());
            Set<Integer> added = new HashSet<>();
            for (long axis : axes) {
                if (!added.add(form.axis(axis))) {
                    throw new IllegalArgumentException("axis " + axis + " is unsqueezed twice");
                }
            }
            List<Integer> dims = new ArrayList<>();
            int next = 0;
            for (int axis = 0; axis < rank; axis++) {
                dims.add(added.contains(axis) ? 1 : input.dim(next++));
            }
            return reformed(node, new Shape(dims));
        }).orElse(TensorFact.UNKNOWN);
    }

    private static TensorFact reformed(NodeFacts node, Shape shape) {
        return node.constant(0).map(value -> TensorFact.of(value.reshaped(shape))).orElse(TensorFact.of(shape));
    }

    static TensorFact transpose(NodeFacts node) {
        Shape input = node.shape(0);
        int rank = input.rank();
        List<Long> given = node.node().integers("perm");
        int[] order = given.isEmpty() ? IntStream.range(0, rank).map(axis -> rank - 1 - axis).toArray()
                : given.stream().mapToInt(axis -> input.axis(axis)).toArray();
        if (order.length != rank || IntStream.of(order).distinct().count() != rank) {
            throw new IllegalArgumentException("perm " + given + " of input " + input + "; expected every axis once");
        }
        Shape shape = new Shape(IntStream.of(order).mapToObj(input::dim).toList());
        Optional<Constant> folded = node.constant(0).map(value -> Folding.generate(shape, value.integral(), position -> {
            int[] source = new int[rank];
            for (int axis = 0; axis < rank; axis++) {
                source[order[axis]] = position[axis];
            }
            return value.value(Broadcast.index(input, source));
        }));
        return folded.map(TensorFact::of).orElse(TensorFact.of(shape));
    }

    static TensorFact expand(NodeFacts node) {
        return node.constant(1).map(target -> {
            Shape asked = new Shape(Arrays.stream(target.integers()).mapToObj(Shape::checkDimension).toList());
            Shape shape = Broadcast.of(node.shape(0), asked);
            Optional<Constant> folded = node.constant(0).filter(value -> shape.elements() <= Constant.MAX_ELEMENTS)
                    .map(value -> Folding.generate(shape, value.integral(), position -> value.value(Broadcast.index(value.shape(), position))));
            return folded.map(TensorFact::of).orElse(TensorFact.of(shape));
        }).orElse(TensorFact.UNKNOWN);
    }

    static TensorFact tile(NodeFacts node) {
        Shape input = node.shape(0);
        return node.constant(1).map(repeats -> {
            if (repeats.size() != input.rank()) {
                throw new IllegalArgumentException(repeats.size() + " repeats for input " + input + "; expected one an axis");
            }
            return TensorFact.of(new Shape(IntStream.range(0, input.rank()).mapToObj(axis -> Shape.checkDimension(
                    Math.multiplyExact((long) input.dim(axis), repeats.integer(axis)))).toList()));
        }).orElse(TensorFact.UNKNOWN);
    }

    /** Moves blocks of channels into space, or back. */
    static TensorFact depthAndSpace(NodeFacts node, boolean toSpace) {
        Shape input = node.shape(0);
        long block = node.node().integer("blocksize", 0);
        boolean fits = input.rank() == 4 && block >= 1 && block < 1 << 15
                && (toSpace ? input.dim(1) % (block * block) == 0 : input.dim(2) % block == 0 && input.dim(3) % block == 0);
        if (!fits) {
            throw new IllegalArgumentException("blocks of " + block + " do not divide input " + input);
        }
        long channels = toSpace ? input.dim(1) / (block * block) : input.dim(1) * block * block;
        return TensorFact.of(new Shape(List.of(input.dim(0), Shape.checkDimension(channels), scaled(input.dim(2), block, toSpace),
                scaled(input.dim(3), block, toSpace))));
    }

    private static int scaled(int size, long block, boolean up) {
        return Shape.checkDimension(up ? size * block : size / block);
    }
}
