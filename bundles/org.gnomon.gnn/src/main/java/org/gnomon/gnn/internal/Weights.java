package org.gnomon.gnn.internal;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.optimizer.Optimizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The trained arrays of a network, by name, in the order in which they were made. */
final class Weights {

    private final NDManager manager;
    private final RandomGenerator random;
    private final Map<String, NDArray> arrays = new LinkedHashMap<>();

    Weights(NDManager manager, RandomGenerator random) {
        this.manager = manager;
        this.random = random;
    }

    /** A linear map {@code [out, in]} with a bias {@code [out]}, uniform in +-1/sqrt(in) as in PyTorch. */
    TorchLinear linear(String name, int in, int out) {
        return new TorchLinear(uniform(name + ".weight", in, out, in), uniform(name + ".bias", in, out));
    }

    /** One without bias. */
    TorchLinear linearWithoutBias(String name, int in, int out) {
        return new TorchLinear(uniform(name + ".weight", in, out, in), manager.zeros(new Shape(out)));
    }

    /** Trained values that start as {@code value}. */
    NDArray constant(String name, double value, int count) {
        return trained(name, manager.full(new Shape(count), (float) value));
    }

    /** Values that are not trained. */
    NDArray fixed(double value, int count) {
        return manager.full(new Shape(count), (float) value);
    }

    private NDArray uniform(String name, int fanIn, long... shape) {
        float bound = (float) (1 / Math.sqrt(fanIn));
        float[] values = new float[(int) new Shape(shape).size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextFloat(-bound, bound);
        }
        return trained(name, manager.create(values, new Shape(shape)));
    }

    private NDArray trained(String name, NDArray array) {
        array.setRequiresGradient(true);
        arrays.put(name, array);
        return array;
    }

    /** One step of {@code optimizer} on all arrays; clears the gradients. */
    void update(Optimizer optimizer) {
        arrays.forEach((name, array) -> {
            try (NDArray gradient = array.getGradient()) {
                optimizer.update(name, array, gradient);
                gradient.subi(gradient.duplicate());
            }
        });
    }
}
