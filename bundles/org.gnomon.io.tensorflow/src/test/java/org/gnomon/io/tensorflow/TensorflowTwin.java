package org.gnomon.io.tensorflow;

import static org.gnomon.io.tensorflow.GraphDefWriter.numbers;
import static org.gnomon.io.tensorflow.GraphDefWriter.shape;
import static org.gnomon.io.tensorflow.GraphDefWriter.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.model.computation.Operation;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.computation.Window;

/** Writes a computation graph as TensorFlow freezes the network: variables, biases and statistics as nodes of their own. */
final class TensorflowTwin {

    private final GraphDefWriter out = new GraphDefWriter();
    private final PackedComputation graph;
    private final List<String> names = new ArrayList<>();

    private TensorflowTwin(PackedComputation graph) {
        this.graph = graph;
    }

    static GraphDefWriter of(PackedComputation graph) {
        TensorflowTwin twin = new TensorflowTwin(graph);
        for (int v = 0; v < graph.nodeCount(); v++) {
            int node = v;
            List<String> inputs = IntStream.range(0, graph.inputCount(v)).mapToObj(i -> twin.names.get(graph.input(node, i))).toList();
            twin.names.add(twin.node("net/n" + v + "/", graph.operation(v), inputs));
        }
        return twin.out;
    }

    private String node(String scope, Operation op, List<String> inputs) {
        Window window = op.window();
        return switch (op.operator()) {
            case INPUT -> out.node("input", "Placeholder", List.of(), shape("shape", -1, op.in().height(), op.in().width(), op.in().channels()));
            case CONV -> weighted(scope, "Conv2D", "Conv2D", op, inputs, window.kernelH(), window.kernelW(), op.in().channels(), op.out().channels());
            case DEPTHWISE -> weighted(scope, "depthwise", "DepthwiseConv2dNative", op, inputs, window.kernelH(), window.kernelW(),
                    op.in().channels(), 1);
            case MATMUL -> weighted(scope, "MatMul", "MatMul", op, inputs, op.in().channels(), op.out().channels());
            case BATCH_NORM -> {
                List<String> all = new ArrayList<>(inputs);
                Stream.of("gamma", "beta", "moving_mean", "moving_variance").forEach(v -> all.add(out.variable(scope + v, op.in().channels())));
                yield out.node(scope + "FusedBatchNormV3", "FusedBatchNormV3", all);
            }
            case RELU -> out.node(scope + "Relu", "Relu", inputs);
            case RELU6 -> out.node(scope + "Relu6", "Relu6", inputs);
            case ADD -> out.node(scope + "add", "AddV2", inputs);
            case CONCAT -> {
                List<String> all = new ArrayList<>(inputs);
                all.add(out.constant(scope + "concat/axis", 3));
                yield out.node(scope + "concat", "ConcatV2", all);
            }
            case MAX_POOL -> out.node(scope + "MaxPool", "MaxPool", inputs, strides(window), ksize(window), text("padding", "SAME"));
            case AVG_POOL -> out.node(scope + "AvgPool", "AvgPool", inputs, strides(window), ksize(window), text("padding", "SAME"));
            case MEAN -> out.node(scope + "Mean", "Mean", List.of(inputs.getFirst(), out.constant(scope + "Mean/reduction_indices", 1, 2)));
            case IDENTITY -> out.node(scope + "dropout/Identity", "Identity", inputs);
            case OUTPUT -> out.node("output", "Identity", inputs);
            default -> throw new IllegalArgumentException(op.operator().label());
        };
    }

    private String weighted(String scope, String label, String kind, Operation op, List<String> inputs, int... kernel) {
        String product = out.node(scope + label, kind, List.of(inputs.getFirst(), out.variable(scope + "kernel", kernel)), strides(op.window()),
                text("padding", "SAME"), text("data_format", "NHWC"));
        return op.bias() ? out.node(scope + "BiasAdd", "BiasAdd", List.of(product, out.variable(scope + "bias", op.out().channels()))) : product;
    }

    private static GraphDefWriter.Attribute strides(Window window) {
        return numbers("strides", 1, window.strideH(), window.strideW(), 1);
    }

    private static GraphDefWriter.Attribute ksize(Window window) {
        return numbers("ksize", 1, window.kernelH(), window.kernelW(), 1);
    }
}
