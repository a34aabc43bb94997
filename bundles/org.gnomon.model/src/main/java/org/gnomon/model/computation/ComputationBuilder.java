package org.gnomon.model.computation;

import java.util.ArrayList;
import java.util.List;

/**
 * Builds a computation graph node after node; shapes follow from the operators. Every method returns the number of the node it added, to be read by later
 * ones. Convolutions and pools pad to keep the size unless their window says otherwise. Not thread-safe.
 *
 * <p>What does not fit is an {@link IllegalArgumentException} that names the node.
 */
public final class ComputationBuilder {

    private final String id;
    private final List<Operation> nodes = new ArrayList<>();
    private final List<int[]> inputs = new ArrayList<>();

    public ComputationBuilder(String id) {
        this.id = id;
    }

    public int input(int height, int width, int channels) {
        FeatureShape shape = new FeatureShape(height, width, channels);
        return append(new Operation(Operator.INPUT, shape, shape, Window.NONE, false));
    }

    /** A convolution without bias. */
    public int conv(int x, int channels, int kernel, int stride) {
        return add(Operator.CONV, Window.square(kernel, stride), channels, false, x);
    }

    public int conv(int x, int channels, Window window, boolean bias) {
        return add(Operator.CONV, window, channels, bias, x);
    }

    /** One filter per channel, without bias. */
    public int depthwise(int x, int kernel, int stride) {
        return depthwise(x, Window.square(kernel, stride), false);
    }

    public int depthwise(int x, Window window, boolean bias) {
        return add(Operator.DEPTHWISE, window, channels(x), bias, x);
    }

    public int batchNorm(int x) {
        return same(Operator.BATCH_NORM, x);
    }

    public int relu(int x) {
        return same(Operator.RELU, x);
    }

    public int relu6(int x) {
        return same(Operator.RELU6, x);
    }

    public int identity(int x) {
        return same(Operator.IDENTITY, x);
    }

    /** An operator that keeps the shape: activations, normalisations. */
    public int same(Operator operator, int x) {
        return add(operator, Window.NONE, channels(x), false, x);
    }

    /** The sum; of one alone, that one. */
    public int sum(List<Integer> summands) {
        return merged(Operator.ADD, summands);
    }

    public int sum(int x, int y) {
        return add(Operator.ADD, Window.NONE, 0, false, x, y);
    }

    /** Side by side; of one alone, that one. */
    public int concat(List<Integer> parts) {
        return merged(Operator.CONCAT, parts);
    }

    private int merged(Operator operator, List<Integer> parts) {
        return parts.size() == 1 ? parts.getFirst() : add(operator, Window.NONE, 0, false, parts.stream().mapToInt(Integer::intValue).toArray());
    }

    /** {@code x} times {@code gate}, which has its shape or one number per channel. */
    public int multiply(int x, int gate) {
        return add(Operator.MUL, Window.NONE, 0, false, x, gate);
    }

    public int maxPool(int x, int kernel, int stride) {
        return add(Operator.MAX_POOL, Window.square(kernel, stride), channels(x), false, x);
    }

    public int avgPool(int x, int kernel, int stride) {
        return add(Operator.AVG_POOL, Window.square(kernel, stride), channels(x), false, x);
    }

    /** The mean over height and width. */
    public int mean(int x) {
        return add(Operator.MEAN, Window.NONE, channels(x), false, x);
    }

    /** A dense layer with bias. */
    public int dense(int x, int channels) {
        return add(Operator.MATMUL, Window.NONE, channels, true, x);
    }

    public int output(int x) {
        return same(Operator.OUTPUT, x);
    }

    /** Any operator that reads something; see {@link ShapeInference#output} for {@code channels}. */
    public int add(Operator operator, Window window, int channels, boolean bias, int... from) {
        List<FeatureShape> arriving = new ArrayList<>(from.length);
        for (int x : from) {
            arriving.add(shape(x));
        }
        try {
            FeatureShape out = ShapeInference.output(operator, window, arriving, channels);
            return append(new Operation(operator, ShapeInference.reported(operator, arriving), out, window, bias), from);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new IllegalArgumentException("node " + nodes.size() + " (" + operator.label() + ") of computation '" + id + "' " + e.getMessage(), e);
        }
    }

    /** A node with shapes of its own, for importers that know them. */
    public int append(Operation operation, int... from) {
        nodes.add(operation);
        inputs.add(from.clone());
        return nodes.size() - 1;
    }

    /** Number of nodes so far. */
    public int size() {
        return nodes.size();
    }

    /** Shape that node {@code x} makes. */
    public FeatureShape shape(int x) {
        return nodes.get(x).out();
    }

    /** Channels that node {@code x} makes. */
    public int channels(int x) {
        return shape(x).channels();
    }

    public PackedComputation build() {
        return new PackedComputation(id, nodes, inputs);
    }
}
