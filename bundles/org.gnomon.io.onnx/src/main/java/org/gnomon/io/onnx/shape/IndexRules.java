package org.gnomon.io.onnx.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gnomon.io.onnx.graph.Constant;
import org.gnomon.io.onnx.graph.Shape;

/** Operators that put tensors together or take parts of them. */
final class IndexRules {

    private IndexRules() {}

    static TensorFact concat(NodeFacts node) {
        Shape first = node.shape(0);
        int axis = first.axis(node.node().integer("axis", 1));
        long size = 0;
        for (int input = 0; input < node.inputs().size(); input++) {
            Shape shape = node.shape(input);
            if (shape.rank() != first.rank() || !shape.with(axis, 0).equals(first.with(axis, 0))) {
                throw new IllegalArgumentException("shapes " + first + " and " + shape + " differ beside axis " + axis);
            }
            size += shape.dim(axis);
        }
        Shape shape = first.with(axis, Shape.checkDimension(size));
        if (first.rank() != 1 || !node.allConstant() || size > Constant.MAX_ELEMENTS) {
            return TensorFact.of(shape);
        }
        double[] values = node.constants().stream().flatMapToDouble(c -> IntStream.range(0, c.size()).mapToDouble(c::value)).toArray();
        return TensorFact.of(Constant.of(shape, node.constants().getFirst().integral(), values));
    }

    static List<TensorFact> split(NodeFacts node) {
        Shape input = node.shape(0);
        int axis = input.axis(node.node().integer("axis", 0));
        Optional<long[]> sizes = node.numbers("split", 1);
        if (sizes.isEmpty()) {
            return node.unknown();
        }
        long[] parts = sizes.get().length == 0 ? equalParts(input.dim(axis), node.node().outputs().size()) : sizes.get();
        if (parts.length != node.node().outputs().size() || sum(parts) != input.dim(axis)) {
            throw new IllegalArgumentException("parts " + Arrays.toString(parts) + " of axis " + axis + " of " + input + " for "
                    + node.node().outputs().size() + " outputs");
        }
        return Arrays.stream(parts).mapToObj(size -> TensorFact.of(input.with(axis, Shape.checkDimension(size)))).toList();
    }

    private static long[] equalParts(int size, int parts) {
        long chunk = Math.ceilDiv((long) size, Math.max(1, parts));
        return IntStream.range(0, parts).mapToLong(part -> Math.max(0, Math.min(chunk, size - part * chunk))).toArray();
    }

    static TensorFact slice(NodeFacts node) {
        Optional<long[]> starts = node.numbers("starts", 1);
        Optional<long[]> ends = node.numbers("ends", 2);
        Optional<long[]> axes = node.numbers("axes", 3);
        Optional<long[]> steps = node.numbers("steps", 4);
        if (starts.isEmpty() || ends.isEmpty() || axes.isEmpty() || steps.isEmpty()) {
            return TensorFact.UNKNOWN;
        }
        return SliceRange.of(node.shape(0), starts.get(), ends.get(), axes.get(), steps.get()).slice(node.shape(0), node.constant(0));
    }

    static TensorFact gather(NodeFacts node) {
        Shape data = node.shape(0);
        Shape indices = node.shape(1);
        int axis = data.axis(node.node().integer("axis", 0));
        List<Integer> dims = new ArrayList<>(data.dims().subList(0, axis));
        dims.addAll(indices.dims());
        dims.addAll(data.dims().subList(axis + 1, data.rank()));
        Shape shape = new Shape(dims);
        if (data.rank() != 1 || !node.allConstant()) {
            return TensorFact.of(shape);
        }
        Constant from = node.constants().get(0);
        Constant at = node.constants().get(1);
        return TensorFact.of(Folding.generate(shape, from.integral(),
                position -> from.value(place(data, at.integer(Broadcast.index(indices, position))))));
    }

    private static int place(Shape data, long index) {
        long front = index < 0 ? index + data.dim(0) : index;
        if (front < 0 || front >= data.dim(0)) {
            throw new IllegalArgumentException("index " + index + " into " + data);
        }
        return (int) front;
    }

    static TensorFact gatherBySlices(NodeFacts node) {
        Shape data = node.shape(0);
        Shape indices = node.shape(1);
        long batch = node.node().integer("batch_dims", 0);
        if (indices.rank() == 0 || batch < 0 || batch + indices.dim(-1) > data.rank()) {
            throw new IllegalArgumentException("indices " + indices + " into " + data + " with " + batch + " batch dimensions");
        }
        List<Integer> dims = new ArrayList<>(indices.dims().subList(0, indices.rank() - 1));
        dims.addAll(data.dims().subList((int) batch + indices.dim(-1), data.rank()));
        return TensorFact.of(new Shape(dims));
    }

    static TensorFact pad(NodeFacts node) {
        Shape input = node.shape(0);
        Optional<long[]> pads = node.numbers("pads", 1);
        Optional<long[]> axes = node.numbers("axes", 3);
        if (pads.isEmpty() || axes.isEmpty()) {
            return TensorFact.UNKNOWN;
        }
        long[] along = axes.get().length == 0 ? IntStream.range(0, input.rank()).asLongStream().toArray() : axes.get();
        if (pads.get().length != 2 * along.length) {
            throw new IllegalArgumentException(pads.get().length + " pads for " + along.length + " axes of " + input + "; expected two an axis");
        }
        Shape padded = input;
        for (int i = 0; i < along.length; i++) {
            long grown = Math.addExact(Math.addExact(pads.get()[i], pads.get()[i + along.length]), input.dim((int) along[i]));
            padded = padded.with(input.axis(along[i]), Shape.checkDimension(grown));
        }
        return TensorFact.of(padded);
    }

    static List<TensorFact> topK(NodeFacts node) {
        Shape input = node.shape(0);
        Optional<long[]> count = node.node().has("k") ? Optional.of(new long[] {node.node().integer("k", 1)}) : node.numbers("k", 1);
        return count.filter(k -> k.length == 1)
                .map(k -> node.outputs(input.with((int) node.node().integer("axis", -1), Shape.checkDimension(k[0])))).orElse(node.unknown());
    }

    static TensorFact oneHot(NodeFacts node) {
        Shape indices = node.shape(0);
        return node.constant(1).filter(depth -> depth.size() == 1).map(depth -> {
            List<Integer> dims = new ArrayList<>(indices.dims());
            long axis = node.node().integer("axis", -1);
            dims.add(Math.clamp(axis < 0 ? axis + dims.size() + 1 : axis, 0, dims.size()), Shape.checkDimension(depth.integer(0)));
            return TensorFact.of(new Shape(dims));
        }).orElse(TensorFact.UNKNOWN);
    }

    private static long sum(long[] sizes) {
        return Arrays.stream(sizes).map(Shape::checkDimension).sum();
    }
}
