package org.gnomon.io.tensorflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gnomon.model.cg.OpGroup;
import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.Operation;
import org.gnomon.model.computation.Operator;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.computation.Window;

/**
 * Makes a computation graph of nodes that come one after another, inputs first. Constants stay outside: weights give kernels, and what is added to or
 * multiplied by a constant is bridged. Source: GENNAPE (AAAI 2023), public code.
 */
final class Translation {

    private static final Set<String> SUMS = Set.of("Add", "AddV2", "AddN", "BiasAdd");
    private static final Set<String> PRODUCTS = Set.of("Mul");
    private static final Set<String> SHAPES = Set.of("Shape", "Size", "Rank", "ShapeN");
    private static final Set<String> PADS = Set.of("Pad", "PadV2", "MirrorPad");

    private final ComputationBuilder net;
    private final boolean channelsFirst;
    private final Set<String> biased;
    private final Map<String, Tensor> constants = new HashMap<>();
    private final Map<String, Integer> data = new HashMap<>();

    /**
     * @param channelsFirst whether placeholders have channels before height and width
     * @param biased names of the nodes to which a bias is added
     */
    Translation(String id, boolean channelsFirst, Set<String> biased) {
        net = new ComputationBuilder(id);
        this.channelsFirst = channelsFirst;
        this.biased = biased;
    }

    /** @throws IllegalArgumentException where it cannot be said in a computation graph, or does not fit its inputs */
    void add(NodeDef node) {
        List<Integer> inputs = node.inputs().stream().filter(data::containsKey).map(data::get).toList();
        Optional<Tensor> value = node.attributes().value();
        if (node.op().startsWith("Placeholder") && node.attributes().shape().length > 0) {
            data.put(node.name(), placeholder(node.attributes().shape()));
        } else if (node.op().equals("Const") || inputs.isEmpty()) {
            constants.put(node.name(), value.or(() -> constant(node, 0)).orElse(new Tensor(new int[0], new int[0])));
        } else if (SHAPES.contains(node.op())) {
            constants.put(node.name(), new Tensor(new int[0], new int[0]));
        } else {
            data.put(node.name(), translated(node, inputs));
        }
    }

    private int placeholder(int[] shape) {
        if (shape.length != 2 && shape.length != 4) {
            throw new IllegalArgumentException("has a shape of " + shape.length + " dimensions; expected samples, height, width and channels, "
                    + "or samples and features");
        }
        int[] sizes = shape.length == 2 ? new int[] {1, 1, shape[1]}
                : channelsFirst ? new int[] {shape[2], shape[3], shape[1]} : new int[] {shape[1], shape[2], shape[3]};
        return net.input(sizes[0], sizes[1], sizes[2]);
    }

    private int translated(NodeDef node, List<Integer> inputs) {
        int x = inputs.getFirst();
        return switch (node.op()) {
            case "Conv2D" -> conv(node, x);
            case "DepthwiseConv2dNative" -> depthwise(node, x);
            case "MatMul" -> dense(node, x);
            case "MaxPool", "MaxPoolV2" -> net.add(Operator.MAX_POOL, node.attributes().pool(), net.channels(x), false, x);
            case "AvgPool" -> net.add(Operator.AVG_POOL, node.attributes().pool(), net.channels(x), false, x);
            case "Mean" -> net.mean(x);
            case "ConcatV2", "Concat" -> net.concat(inputs);
            case "Identity" -> node.label().contains("identity") ? net.identity(x) : x;
            case "SpaceToBatchND" -> rearranged(Operator.SPACE_TO_BATCH, blocks(node, x, true), x);
            case "BatchToSpaceND" -> rearranged(Operator.BATCH_TO_SPACE, blocks(node, x, false), x);
            default -> other(node, inputs);
        };
    }

    /** Sums and products of data; whatever has a word of the vocabulary in its name; the rest is passed through. */
    private int other(NodeDef node, List<Integer> inputs) {
        int x = inputs.getFirst();
        if (SUMS.contains(node.op())) {
            return net.sum(distinct(inputs));
        } else if (PRODUCTS.contains(node.op())) {
            List<Integer> factors = distinct(inputs);
            return factors.size() == 1 ? x : net.multiply(factors.get(0), factors.get(1));
        } else if (PADS.contains(node.op())) {
            return rearranged(Operator.PADDINGS, padded(node, x), x);
        }
        Operator operator = node.op().startsWith("FusedBatchNorm") ? Operator.BATCH_NORM : activation(node);
        return operator == Operator.UNKNOWN ? x : net.same(operator, x);
    }

    private static List<Integer> distinct(List<Integer> inputs) {
        return inputs.stream().distinct().toList();
    }

    private static Operator activation(NodeDef node) {
        Operator operator = Operator.within(node.op());
        return operator.group() == OpGroup.ACT ? operator : Operator.UNKNOWN;
    }

    private int conv(NodeDef node, int x) {
        int[] kernel = weights(node, 4);
        if (net.channels(x) % kernel[2] != 0) {
            throw new IllegalArgumentException("has weights for " + kernel[2] + " channels; " + net.channels(x) + " come in");
        }
        Window window = node.attributes().window(kernel[0], kernel[1]).grouped(net.channels(x) / kernel[2]);
        return net.conv(x, kernel[3], window, biased.contains(node.name()));
    }

    private int depthwise(NodeDef node, int x) {
        int[] kernel = weights(node, 4);
        if (kernel[2] != net.channels(x)) {
            throw new IllegalArgumentException("has weights for " + kernel[2] + " channels; " + net.channels(x) + " come in");
        }
        return net.add(Operator.DEPTHWISE, node.attributes().window(kernel[0], kernel[1]), Math.multiplyExact(kernel[2], kernel[3]),
                biased.contains(node.name()), x);
    }

    /** What was flattened comes in as a vector, as wide as its weights say. */
    private int dense(NodeDef node, int x) {
        int[] weights = weights(node, 2);
        return net.append(new Operation(Operator.MATMUL, FeatureShape.vector(weights[0]), FeatureShape.vector(weights[1]), Window.NONE,
                biased.contains(node.name())), x);
    }

    private int[] weights(NodeDef node, int rank) {
        int[] sizes = constant(node, 1).orElseThrow(() -> new IllegalArgumentException("has weights that are not constant; freeze the graph first"))
                .dimensions();
        if (sizes.length != rank) {
            throw new IllegalArgumentException("has weights of " + sizes.length + " dimensions; expected " + rank);
        }
        for (int size : sizes) {
            if (size < 1) {
                throw new IllegalArgumentException("has weights with a size of " + size + "; allowed: 1 or more");
            }
        }
        return sizes;
    }

    private Optional<Tensor> constant(NodeDef node, int input) {
        return input < node.inputs().size() ? Optional.ofNullable(constants.get(node.inputs().get(input))) : Optional.empty();
    }

    private FeatureShape padded(NodeDef node, int x) {
        int[] pads = constant(node, 1).map(Tensor::values).orElse(new int[0]);
        FeatureShape in = net.shape(x);
        if (pads.length != 8) {
            throw new IllegalArgumentException("has paddings that are not constant, or not for four dimensions");
        }
        int h = channelsFirst ? 4 : 2;
        int c = channelsFirst ? 2 : 6;
        return new FeatureShape(sum(in.height(), pads[h], pads[h + 1]), sum(in.width(), pads[h + 2], pads[h + 3]),
                sum(in.channels(), pads[c], pads[c + 1]));
    }

    /** Height and width by the size of the blocks, with the paddings or crops around them. */
    private FeatureShape blocks(NodeDef node, int x, boolean apart) {
        int[] size = constant(node, 1).map(Tensor::values).orElse(new int[0]);
        int[] edges = constant(node, 2).map(Tensor::values).orElse(new int[0]);
        FeatureShape in = net.shape(x);
        if (size.length != 2 || edges.length != 4 || size[0] < 1 || size[1] < 1) {
            throw new IllegalArgumentException("has blocks or edges that are not constant, or not for height and width");
        }
        return apart ? new FeatureShape(sum(in.height(), edges[0], edges[1]) / size[0], sum(in.width(), edges[2], edges[3]) / size[1], in.channels())
                : new FeatureShape(Math.multiplyExact(in.height(), size[0]) - sum(0, edges[0], edges[1]),
                        Math.multiplyExact(in.width(), size[1]) - sum(0, edges[2], edges[3]), in.channels());
    }

    private static int sum(int size, int before, int after) {
        return Math.addExact(size, Math.addExact(before, after));
    }

    private int rearranged(Operator operator, FeatureShape out, int x) {
        return net.append(new Operation(operator, net.shape(x), out, Window.NONE, false), x);
    }

    /** The graph, with an output behind every node that nobody reads. */
    PackedComputation graph() {
        if (net.size() == 0) {
            throw new IllegalArgumentException("has no placeholder with a shape, so nothing to begin with");
        }
        int[] readers = net.build().readers();
        List<Integer> ends = new ArrayList<>();
        for (int v = 0; v < readers.length; v++) {
            if (readers[v] == 0) {
                ends.add(v);
            }
        }
        ends.forEach(net::output);
        return net.build();
    }
}
