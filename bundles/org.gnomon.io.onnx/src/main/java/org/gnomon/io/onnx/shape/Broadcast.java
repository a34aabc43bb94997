package org.gnomon.io.onnx.shape;

import java.util.ArrayList;
import java.util.List;
import org.gnomon.io.onnx.graph.Shape;

/** Shapes of operators that stretch sizes of 1 to fit each other. */
final class Broadcast {

    private Broadcast() {}

    static Shape of(List<Shape> shapes) {
        return shapes.stream().reduce(Shape.SCALAR, Broadcast::of);
    }

    static Shape of(Shape a, Shape b) {
        int rank = Math.max(a.rank(), b.rank());
        List<Integer> dims = new ArrayList<>(rank);
        for (int axis = -rank; axis < 0; axis++) {
            int left = -axis > a.rank() ? 1 : a.dim(axis);
            int right = -axis > b.rank() ? 1 : b.dim(axis);
            if (left != right && left != 1 && right != 1) {
                throw new IllegalArgumentException("shapes " + a + " and " + b + " do not fit: " + left + " and " + right + " at axis " + axis);
            }
            dims.add(left == 1 ? right : left);
        }
        return new Shape(dims);
    }

    /** Flat index in {@code source} of the element at {@code position} of the stretched shape. */
    static int index(Shape source, int[] position) {
        int index = 0;
        int shift = position.length - source.rank();
        for (int axis = 0; axis < source.rank(); axis++) {
            int size = source.dim(axis);
            index = index * size + (size == 1 ? 0 : position[axis + shift]);
        }
        return index;
    }
}
