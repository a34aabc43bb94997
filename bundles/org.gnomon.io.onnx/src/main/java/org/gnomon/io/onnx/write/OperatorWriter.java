package org.gnomon.io.onnx.write;

import static org.gnomon.io.onnx.write.ProtoGraph.attribute;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.Operation;
import org.gnomon.model.computation.PackedComputation;

/** The operators of ONNX for each node of a computation graph. */
final class OperatorWriter {

    private final PackedComputation graph;
    private final ProtoGraph proto;
    private final Tensors tensors;
    private final WindowWriter windows;
    private final MatrixWriter matrices;
    private final Set<String> outputs = new HashSet<>();

    OperatorWriter(PackedComputation graph, ProtoGraph proto, Tensors tensors) {
        this.graph = graph;
        this.proto = proto;
        this.tensors = tensors;
        this.windows = new WindowWriter(graph, proto, tensors);
        this.matrices = new MatrixWriter(graph, proto, tensors);
    }

    /** @throws IllegalArgumentException saying what does not fit */
    void write(int node) {
        Operation operation = graph.operation(node);
        switch (operation.operator()) {
            case INPUT -> tensors.madeMap(node, proto.input("input_" + node, dims(operation.out())));
            case OUTPUT -> output(node);
            case CONV -> windows.convolution(node, operation.window().groups());
            case DEPTHWISE -> windows.convolution(node, operation.in().channels());
            case MAX_POOL -> windows.pool(node, "MaxPool");
            case AVG_POOL -> windows.pool(node, "AveragePool");
            case MATMUL -> matrices.write(node);
            case BATCH_NORM -> batchNorm(node);
            case RELU -> alike(node, "Relu");
            case SIGMOID -> alike(node, "Sigmoid");
            case TANH -> alike(node, "Tanh");
            case IDENTITY -> alike(node, "Identity");
            case RELU6 -> relu6(node);
            case SWISH -> tensors.madeAlike(node, proto.node("Mul", List.of(made(node), proto.node("Sigmoid", List.of(made(node))))));
            case GELU -> gelu(node);
            case ADD -> merged(node, "Sum");
            case MUL -> merged(node, "Mul");
            case CONCAT -> concat(node);
            case MEAN -> tensors.madeMap(node, proto.node("GlobalAveragePool", List.of(map(node))));
            case GLOBAL -> tensors.madeMap(node, proto.node("GlobalMaxPool", List.of(map(node))));
            case PADDINGS -> pad(node);
            case SPACE_TO_DEPTH -> blocks(node, "SpaceToDepth", operation.in(), operation.out());
            case DEPTH_TO_SPACE -> blocks(node, "DepthToSpace", operation.out(), operation.in());
            default -> throw new IllegalArgumentException("no operator of ONNX does what it does");
        }
    }

    private static int[] dims(FeatureShape shape) {
        return new int[] {1, shape.channels(), shape.height(), shape.width()};
    }

    private String made(int node) {
        return tensors.made(graph.input(node, 0));
    }

    private String map(int node) {
        return tensors.map(graph.input(node, 0));
    }

    /** A value can be an output once. */
    private void output(int node) {
        int from = graph.input(node, 0);
        String value = tensors.made(from);
        String name = outputs.add(value) ? value : proto.node("Identity", List.of(value));
        proto.output(name, tensors.isVector(from) ? new int[] {1, tensors.shape(from).channels()} : dims(tensors.shape(from)));
    }

    private void alike(int node, String operator) {
        tensors.madeAlike(node, proto.node(operator, List.of(made(node))));
    }

    private void relu6(int node) {
        List<String> inputs = List.of(made(node), proto.filled("low_" + node, 0), proto.filled("high_" + node, 6));
        tensors.madeAlike(node, proto.node("Clip", inputs));
    }

    private void batchNorm(int node) {
        int channels = graph.operation(node).out().channels();
        List<String> inputs = List.of(map(node), proto.filled("scale_" + node, 1, channels), proto.filled("shift_" + node, 0, channels),
                proto.filled("mean_" + node, 0, channels), proto.filled("variance_" + node, 1, channels));
        tensors.madeMap(node, proto.node("BatchNormalization", inputs));
    }

    /** {@code x (1 + erf(x / sqrt(2))) / 2}. */
    private void gelu(int node) {
        String scaled = proto.node("Div", List.of(made(node), proto.filled("root2_" + node, Math.sqrt(2))));
        String shifted = proto.node("Add", List.of(proto.node("Erf", List.of(scaled)), proto.filled("one_" + node, 1)));
        String doubled = proto.node("Mul", List.of(made(node), shifted));
        tensors.madeAlike(node, proto.node("Mul", List.of(doubled, proto.filled("half_" + node, 0.5))));
    }

    private List<Integer> inputs(int node) {
        return IntStream.range(0, graph.inputCount(node)).mapToObj(i -> graph.input(node, i)).toList();
    }

    private void merged(int node, String operator) {
        List<Integer> inputs = inputs(node);
        FeatureShape out = graph.operation(node).out();
        for (int input : inputs) {
            FeatureShape shape = tensors.shape(input);
            boolean gate = operator.equals("Mul") && shape.equals(FeatureShape.vector(out.channels()));
            if (!gate && !shape.equals(out)) {
                throw new IllegalArgumentException("it makes " + out + " of " + shape);
            }
        }
        boolean chain = operator.equals("Mul") && inputs.size() > 2;
        if (chain) {
            throw new IllegalArgumentException("a product of " + inputs.size() + " values; allowed: 2");
        }
        tensors.madeMap(node, proto.node(operator, inputs.stream().map(tensors::map).toList()));
    }

    private void concat(int node) {
        tensors.madeMap(node, proto.node("Concat", inputs(node).stream().map(tensors::map).toList(), attribute("axis", 1)));
    }

    /** Half of what is added stands before, the rest behind; added channels behind. */
    private void pad(int node) {
        FeatureShape in = graph.operation(node).in();
        FeatureShape out = graph.operation(node).out();
        int rows = out.height() - in.height();
        int columns = out.width() - in.width();
        int channels = out.channels() - in.channels();
        if (rows < 0 || columns < 0 || channels < 0) {
            throw new IllegalArgumentException("it pads " + in + " to less: " + out);
        }
        String pads = proto.integers("pads_" + node, 0, 0, rows / 2, columns / 2, 0, channels, rows - rows / 2, columns - columns / 2);
        tensors.madeMap(node, proto.node("Pad", List.of(map(node), pads)));
    }

    private void blocks(int node, String operator, FeatureShape wide, FeatureShape deep) {
        int block = wide.height() / deep.height();
        boolean fits = block >= 1 && wide.height() == block * deep.height() && wide.width() == block * deep.width()
                && deep.channels() == (long) block * block * wide.channels();
        if (!fits) {
            throw new IllegalArgumentException("no block size makes " + wide + " and " + deep + " of each other");
        }
        tensors.madeMap(node, proto.node(operator, List.of(map(node)), attribute("blocksize", block)));
    }
}
