package org.gnomon.io.onnx.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A static shape: sizes of the dimensions, each {@code 0..MAX_DIMENSION}, with at most {@link #MAX_ELEMENTS} elements in all. */
public record Shape(List<Integer> dims) {

    public static final int MAX_DIMENSION = 1 << 30;
    public static final long MAX_ELEMENTS = 1L << 40;
    public static final int MAX_RANK = 16;

    public static final Shape SCALAR = new Shape(List.of());

    /** @throws IllegalArgumentException when a size or the number of elements is out of range */
    public Shape {
        dims = List.copyOf(dims);
        if (dims.size() > MAX_RANK) {
            throw new IllegalArgumentException("a shape of " + dims.size() + " dimensions; allowed: at most " + MAX_RANK);
        }
        long elements = 1;
        for (int dim : dims) {
            checkDimension(dim);
            elements *= dim;
            if (elements > MAX_ELEMENTS) {
                throw new IllegalArgumentException("shape " + dims + " has more than " + MAX_ELEMENTS + " elements");
            }
        }
    }

    public static Shape of(int... dims) {
        return new Shape(IntStream.of(dims).boxed().toList());
    }

    /** {@code dim} as a size. */
    public static int checkDimension(long dim) {
        if (dim < 0 || dim > MAX_DIMENSION) {
            throw new IllegalArgumentException("dimension " + dim + "; allowed: 0.." + MAX_DIMENSION);
        }
        return (int) dim;
    }

    public int rank() {
        return dims.size();
    }

    /** Size of a dimension; negative axes count from the end. */
    public int dim(int axis) {
        return dims.get(axis(axis));
    }

    /** {@code axis} counted from the front. */
    public int axis(long axis) {
        long front = axis < 0 ? axis + rank() : axis;
        if (front < 0 || front >= rank()) {
            throw new IllegalArgumentException("axis " + axis + " of shape " + this + "; allowed: " + -rank() + ".." + (rank() - 1));
        }
        return (int) front;
    }

    public long elements() {
        return product(0, rank());
    }

    /** Product of the sizes {@code from <= axis < to}. */
    public long product(int from, int to) {
        return dims.subList(from, to).stream().mapToLong(Integer::longValue).reduce(1, (a, b) -> a * b);
    }

    public Shape with(int axis, int size) {
        List<Integer> changed = new ArrayList<>(dims);
        changed.set(axis(axis), size);
        return new Shape(changed);
    }

    @Override
    public String toString() {
        return dims.stream().map(String::valueOf).collect(Collectors.joining("x", "[", "]"));
    }
}
