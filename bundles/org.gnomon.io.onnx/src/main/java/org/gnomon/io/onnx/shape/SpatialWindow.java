package org.gnomon.io.onnx.shape;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gnomon.io.onnx.graph.OnnxNode;
import org.gnomon.io.onnx.graph.Shape;

/**
 * The window that a convolution or pool moves over its input {@code [N, C, spatial...]}, one entry a spatial axis.
 *
 * @param kernel sizes
 * @param pads at the begin of every axis, then at the end of every axis
 */
public record SpatialWindow(List<Integer> kernel, List<Integer> strides, List<Integer> dilations, List<Integer> pads, boolean roundUp) {

    /** The window of {@code node} over {@code input}, with "same" padding worked out. */
    public static SpatialWindow of(OnnxNode node, Shape input, List<Integer> kernel) {
        int axes = input.rank() - 2;
        if (axes < 1) {
            throw new IllegalArgumentException("input " + input + "; expected [N, C, spatial...]");
        }
        if (kernel.size() != axes || kernel.stream().anyMatch(size -> size < 1)) {
            throw new IllegalArgumentException("kernel " + kernel + " over input " + input + "; expected " + axes + " sizes of at least 1");
        }
        List<Integer> strides = row(node, "strides", axes, 1, 1);
        List<Integer> dilations = row(node, "dilations", axes, 1, 1);
        SpatialWindow bare = new SpatialWindow(kernel, strides, dilations, row(node, "pads", 2 * axes, 0, 0), node.integer("ceil_mode", 0) != 0);
        return switch (node.text("auto_pad", "NOTSET")) {
            case "NOTSET", "" -> bare;
            case "VALID" -> bare.padded(Shape.of(new int[2 * axes]).dims());
            case "SAME_UPPER" -> bare.padded(bare.same(input, 0));
            case "SAME_LOWER" -> bare.padded(bare.same(input, 1));
            default -> throw new IllegalArgumentException("auto_pad '" + node.text("auto_pad", "")
                    + "'; allowed: NOTSET, SAME_UPPER, SAME_LOWER, VALID");
        };
    }

    private static List<Integer> row(OnnxNode node, String attribute, int length, int otherwise, int least) {
        List<Long> given = node.integers(attribute);
        if (given.isEmpty()) {
            return IntStream.range(0, length).map(i -> otherwise).boxed().toList();
        }
        if (given.size() != length || given.stream().anyMatch(value -> value < least || value > Shape.MAX_DIMENSION)) {
            throw new IllegalArgumentException(attribute + " " + given + "; expected " + length + " numbers of at least " + least);
        }
        return given.stream().map(Long::intValue).toList();
    }

    private SpatialWindow padded(List<Integer> changed) {
        return new SpatialWindow(kernel, strides, dilations, changed, roundUp);
    }

    private List<Integer> same(Shape input, int oddAtBegin) {
        int axes = kernel.size();
        Integer[] same = new Integer[2 * axes];
        for (int axis = 0; axis < axes; axis++) {
            int in = input.dim(axis + 2);
            int stride = strides.get(axis);
            long total = Math.max(0, (Math.ceilDiv((long) in, stride) - 1) * stride + extent(axis) - in);
            int begin = (int) ((total + oddAtBegin) / 2);
            same[axis] = begin;
            same[axis + axes] = (int) (total - begin);
        }
        return Arrays.asList(same);
    }

    private long extent(int axis) {
        return (long) (kernel.get(axis) - 1) * dilations.get(axis) + 1;
    }

    /** Spatial sizes of the output over {@code input}. */
    public List<Integer> over(Shape input) {
        return IntStream.range(0, kernel.size()).mapToObj(axis -> size(axis, input.dim(axis + 2))).toList();
    }

    private int size(int axis, int in) {
        int stride = strides.get(axis);
        long padded = (long) in + pads.get(axis) + pads.get(axis + kernel.size());
        long room = padded - extent(axis);
        if (room < 0) {
            throw new IllegalArgumentException("window of " + extent(axis) + " is larger than the padded input of " + padded + " at spatial axis "
                    + axis);
        }
        long size = (roundUp ? Math.ceilDiv(room, stride) : room / stride) + 1;
        boolean startsInPadding = roundUp && (size - 1) * stride >= (long) in + pads.get(axis);
        return Shape.checkDimension(startsInPadding ? size - 1 : size);
    }

    /** Spatial sizes of the output of the transposed convolution. */
    List<Integer> transposedOver(Shape input, List<Integer> outputPadding) {
        return IntStream.range(0, kernel.size()).mapToObj(axis -> Shape.checkDimension((long) strides.get(axis) * (input.dim(axis + 2) - 1)
                + outputPadding.get(axis) + extent(axis) - pads.get(axis) - pads.get(axis + kernel.size()))).toList();
    }

    static List<Integer> outputPadding(OnnxNode node, int axes) {
        return row(node, "output_padding", axes, 0, 0);
    }
}
