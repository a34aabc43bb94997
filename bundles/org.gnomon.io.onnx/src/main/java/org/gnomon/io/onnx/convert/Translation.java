package org.gnomon.io.onnx.convert;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gnomon.io.onnx.graph.Constant;
import org.gnomon.io.onnx.graph.OnnxNode;
import org.gnomon.io.onnx.graph.Shape;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.Operator;

/** What stands in the computation graph for each operator of a model. */
final class Translation {

    private static final Set<String> MERGES = Set.of("Add", "Sum", "Sub", "Mul", "Concat");

    private final Values values;
    private final GraphDraft draft;
    private final WindowTranslation windows;
    private final MatrixTranslation matrices;
    private final MergeTranslation merges;

    Translation(Values values, GraphDraft draft) {
        this.values = values;
        this.draft = draft;
        this.windows = new WindowTranslation(values, draft);
        this.matrices = new MatrixTranslation(values, draft);
        this.merges = new MergeTranslation(values, draft);
    }

    /** @param data inputs of {@code node} that depend on the data, each once */
    void translate(OnnxNode node, List<String> data) {
        boolean plain = node.domain().isEmpty() && !node.outputs().getFirst().isEmpty();
        boolean reads = values.has(node.inputs().getFirst()) || MERGES.contains(node.operator());
        boolean done = plain && reads && switch (node.operator()) {
            case "Conv" -> windows.convolution(node);
            case "MaxPool" -> windows.pool(node, Operator.MAX_POOL);
            case "AveragePool" -> windows.pool(node, Operator.AVG_POOL);
            case "Gemm" -> matrices.gemm(node, data);
            case "MatMul" -> matrices.product(node, data);
            case "Add", "Sum" -> merges.sum(node, data);
            case "Sub", "Div" -> data.equals(List.of(node.inputs().getFirst())) && passed(node, data);
            case "Mul" -> merges.product(node, data);
            case "Concat" -> merges.concat(node, data);
            case "BatchNormalization" -> same(node, Operator.BATCH_NORM);
            case "Relu" -> same(node, Operator.RELU);
            case "Clip" -> clipsToSix(node) && same(node, Operator.RELU6);
            case "HardSigmoid" -> same(node, Operator.RELU6);
            case "HardSwish" -> hardSwish(node);
            case "Sigmoid" -> same(node, Operator.SIGMOID);
            case "Tanh" -> same(node, Operator.TANH);
            case "Gelu" -> same(node, Operator.GELU);
            case "Swish" -> same(node, Operator.SWISH);
            case "Identity", "Dropout" -> same(node, Operator.IDENTITY);
            case "GlobalAveragePool" -> reduced(node, Operator.MEAN);
            case "GlobalMaxPool" -> reduced(node, Operator.GLOBAL);
            case "ReduceMean" -> overSpace(node) && reduced(node, Operator.MEAN);
            case "Pad" -> free(node, Operator.PADDINGS);
            case "DepthToSpace" -> free(node, Operator.DEPTH_TO_SPACE);
            case "SpaceToDepth" -> free(node, Operator.SPACE_TO_DEPTH);
            case "Transpose" -> transposed(node);
            case "Flatten", "Reshape", "Squeeze", "Unsqueeze", "Cast", "Expand" -> passed(node, data);
            default -> false;
        };
        if (!done) {
            unknown(node, data);
        }
    }

    private boolean same(OnnxNode node, Operator operator) {
        Value value = values.get(node.inputs().getFirst());
        int from = values.read(value);
        values.made(node, draft.append(operator, draft.out(from), from), value.layout());
        return true;
    }

    private boolean clipsToSix(OnnxNode node) {
        double low = bound(node, 1, "min", Double.NEGATIVE_INFINITY);
        double high = bound(node, 2, "max", Double.POSITIVE_INFINITY);
        return low == 0 && high == 6;
    }

    private double bound(OnnxNode node, int input, String attribute, double otherwise) {
        if (!node.hasInput(input)) {
            return node.real(attribute, otherwise);
        }
        return values.fact(node.inputs().get(input)).constant().filter(c -> c.size() == 1).map(c -> c.value(0)).orElse(Double.NaN);
    }

    private boolean hardSwish(OnnxNode node) {
        Value value = values.get(node.inputs().getFirst());
        int from = values.read(value);
        FeatureShape shape = draft.out(from);
        int gate = draft.append(Operator.RELU6, shape, from);
        values.made(node, draft.append(Operator.MUL, shape, from, gate), value.layout());
        return true;
    }

    private boolean reduced(OnnxNode node, Operator operator) {
        Value value = values.get(node.inputs().getFirst());
        FeatureShape out = values.feature(values.shape(node.outputs().getFirst()), value.layout());
        if (!out.equals(FeatureShape.vector(values.feature(value).channels()))) {
            return false;
        }
        values.made(node, draft.append(operator, out, values.read(value)), value.layout());
        return true;
    }

    private boolean overSpace(OnnxNode node) {
        Value value = values.get(node.inputs().getFirst());
        Shape shape = value.shape();
        int channels = value.layout().channelAxis(shape);
        int[] spatial = IntStream.range(1, shape.rank()).filter(axis -> axis != channels).toArray();
        return shape.rank() > 2 && IntStream.of(axes(node, shape)).sorted().boxed().toList().equals(IntStream.of(spatial).boxed().toList());
    }

    private int[] axes(OnnxNode node, Shape shape) {
        if (node.hasInput(1)) {
            return values.fact(node.inputs().get(1)).constant().map(Constant::integers).map(axes -> axes(axes, shape)).orElse(new int[0]);
        }
        return axes(node.integers("axes").stream().mapToLong(Long::longValue).toArray(), shape);
    }

    private static int[] axes(long[] axes, Shape shape) {
        return Arrays.stream(axes).mapToInt(shape::axis).toArray();
    }

    private boolean free(OnnxNode node, Operator operator) {
        Value value = values.get(node.inputs().getFirst());
        FeatureShape out = values.feature(values.shape(node.outputs().getFirst()), value.layout());
        values.made(node, draft.append(operator, out, values.read(value)), value.layout());
        return true;
    }

    private boolean transposed(OnnxNode node) {
        Value value = values.get(node.inputs().getFirst());
        int rank = value.shape().rank();
        List<Long> given = node.integers("perm");
        int[] order = given.isEmpty() ? IntStream.range(0, rank).map(axis -> rank - 1 - axis).toArray()
                : given.stream().mapToInt(Long::intValue).toArray();
        values.made(node, value.node(), value.layout().transposed(value.shape(), order));
        return true;
    }

    /** The operator vanishes: its result is its input, perhaps in another shape. */
    private boolean passed(OnnxNode node, List<String> data) {
        Value value = values.get(data.getFirst());
        values.made(node, value.node(), value.layout().reformed(value.shape(), values.shape(node.outputs().getFirst())));
        return true;
    }

    private void unknown(OnnxNode node, List<String> data) {
        int[] from = data.stream().mapToInt(values::read).toArray();
        Layout layout = values.get(data.getFirst()).layout();
        for (String output : node.outputs()) {
            if (!output.isEmpty()) {
                values.madeUnknown(node, output, layout, from);
            }
        }
    }
}
