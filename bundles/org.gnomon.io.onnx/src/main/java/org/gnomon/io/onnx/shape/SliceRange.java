package org.gnomon.io.onnx.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gnomon.io.onnx.graph.Constant;
import org.gnomon.io.onnx.graph.Shape;

/** Which elements a slice takes: per axis the first, the step and how many. */
record SliceRange(long[] first, long[] step, int[] count) {

    static SliceRange of(Shape input, long[] starts, long[] ends, long[] axes, long[] steps) {
        boolean fits = starts.length == ends.length && (axes.length == 0 || axes.length == starts.length)
                && (steps.length == 0 || steps.length == starts.length);
        if (!fits) {
            throw new IllegalArgumentException("slice with " + starts.length + " starts, " + ends.length + " ends, " + axes.length + " axes and "
                    + steps.length + " steps");
        }
        int[] all = input.dims().stream().mapToInt(Integer::intValue).toArray();
        SliceRange range = new SliceRange(new long[input.rank()], new long[input.rank()], all);
        Arrays.fill(range.step, 1);
        for (int i = 0; i < starts.length; i++) {
            int axis = input.axis(axes.length == 0 ? i : axes[i]);
            range.set(axis, input.dim(axis), starts[i], ends[i], steps.length == 0 ? 1 : steps[i]);
        }
        return range;
    }

    private void set(int axis, int size, long start, long end, long by) {
        if (by == 0) {
            throw new IllegalArgumentException("slice with step 0 along axis " + axis);
        }
        long from = Math.clamp(start < 0 ? start + size : start, 0, by > 0 ? size : Math.max(0, size - 1));
        long to = Math.clamp(end < 0 ? end + size : end, by > 0 ? 0 : -1, size);
        first[axis] = from;
        step[axis] = by;
        count[axis] = (int) Math.max(0, by > 0 ? Math.ceilDiv(to - from, by) : Math.ceilDiv(from - to, -Math.max(by, -Shape.MAX_DIMENSION)));
    }

    TensorFact slice(Shape input, Optional<Constant> values) {
        List<Integer> dims = new ArrayList<>();
        IntStream.of(count).forEach(dims::add);
        Shape shape = new Shape(dims);
        return values.map(value -> TensorFact.of(Folding.generate(shape, value.integral(), position -> value.value(source(input, position)))))
                .orElse(TensorFact.of(shape));
    }

    private int source(Shape input, int[] position) {
        int index = 0;
        for (int axis = 0; axis < position.length; axis++) {
            index = index * input.dim(axis) + (int) (first[axis] + step[axis] * position[axis]);
        }
        return index;
    }
}
