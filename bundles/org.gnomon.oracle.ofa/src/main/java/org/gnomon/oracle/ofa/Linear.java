package org.gnomon.oracle.ofa;

/** {@code y = W x + b}. The weights are stored by input, so that the inner loop runs over neighbouring numbers. */
final class Linear {

    private final int inputs;
    private final int outputs;
    private final double[] weights;
    private final double[] bias;

    /**
     * @param weights {@code [outputs, inputs]}
     * @param bias {@code [outputs]}
     */
    private Linear(int inputs, int outputs, float[] weights, float[] bias) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.weights = new double[weights.length];
        for (int out = 0; out < outputs; out++) {
            for (int in = 0; in < inputs; in++) {
                this.weights[in * outputs + out] = weights[out * inputs + in];
            }
        }
        this.bias = new double[outputs];
        for (int out = 0; out < outputs; out++) {
            this.bias[out] = bias[out];
        }
    }

    /** The tensors {@code name.weight} and {@code name.bias}. */
    static Linear of(TensorFile tensors, String name, int inputs, int outputs) {
        return new Linear(inputs, outputs, tensors.get(name + ".weight", outputs, inputs), tensors.get(name + ".bias", outputs));
    }

    /** Only {@code name.weight}, with bias 0. */
    static Linear withoutBias(TensorFile tensors, String name, int inputs, int outputs) {
        return new Linear(inputs, outputs, tensors.get(name + ".weight", outputs, inputs), new float[outputs]);
    }

    /** {@code [inputs] -> [outputs]}; O(inputs outputs). */
    double[] apply(double[] input) {
        double[][] result = {bias.clone()};
        addProducts(new double[][] {input}, result);
        return result[0];
    }

    /** {@code [outputs]}, a copy. */
    double[] bias() {
        return bias.clone();
    }

    /** Adds {@code W x} of each input {@code [n][inputs]} to its result {@code [n][outputs]}; each row of weights is read once for all of them. */
    void addProducts(double[][] inputs, double[][] results) {
        for (int in = 0; in < this.inputs; in++) {
            for (int i = 0; i < inputs.length; i++) {
                addProduct(inputs[i][in], in * outputs, results[i]);
            }
        }
    }

    private void addProduct(double value, int row, double[] result) {
        for (int out = 0; out < result.length; out++) {
            result[out] += value * weights[row + out];
        }
    }
}
