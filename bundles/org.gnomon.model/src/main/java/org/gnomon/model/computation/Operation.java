package org.gnomon.model.computation;

/**
 * What one node does, with its shapes. Nodes that do the same share one.
 *
 * @param in shape of the first input, or of the gate where there is one; of an input node, the shape of the input
 * @param out shape of the result
 * @param window {@link Window#NONE} for operators that do not slide
 * @param bias whether a bias is added
 */
public record Operation(Operator operator, FeatureShape in, FeatureShape out, Window window, boolean bias) {

    /** Multiply-accumulate operations of one sample: convolutions and matrix products, 0 for all else. */
    public long macs() {
        return switch (operator) {
            case CONV, DEPTHWISE, MATMUL -> Math.multiplyExact(out.area(), kernelWeights());
            default -> 0;
        };
    }

    /** Trainable weights: kernels, biases, scale and shift of normalisations; statistics are none. A matrix product is taken to have weights. */
    public long parameters() {
        return switch (operator) {
            case CONV, DEPTHWISE, MATMUL -> kernelWeights() + (bias ? out.channels() : 0);
            case BATCH_NORM -> 2L * out.channels();
            default -> 0;
        };
    }

    /** Weights without biases. */
    public long kernelWeights() {
        return switch (operator) {
            case CONV -> Math.multiplyExact(window.area() * (in.channels() / window.groups()), out.channels());
            case DEPTHWISE -> window.area() * out.channels();
            case MATMUL -> (long) in.channels() * out.channels();
            default -> 0;
        };
    }

    /**
     * Operations other than multiply-accumulates: one per value that an activation, a bias, a product or each addition makes, two for a normalisation, one
     * per value that a pool or a mean reads.
     *
     * @param inputs how many inputs the node has
     */
    public long elementwise(int inputs) {
        return switch (operator) {
            case CONV, DEPTHWISE, MATMUL -> bias ? out.size() : 0;
            case BATCH_NORM -> 2 * out.size();
            case RELU, RELU6, SIGMOID, TANH, SWISH, GELU -> out.size();
            case ADD, MUL -> Math.multiplyExact(out.size(), Math.max(0, inputs - 1));
            case MAX_POOL, AVG_POOL -> Math.multiplyExact(out.size(), Math.max(1, window.area()));
            case MEAN, GLOBAL -> in.size();
            default -> 0;
        };
    }
}
