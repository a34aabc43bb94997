package org.gnomon.engine.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** The trained arrays of a network, in the order in which they were made. One thread at a time. */
public final class Weights {

    private final NDManager manager;
    private final RandomGenerator random;
    private final List<Trained> arrays = new ArrayList<>();
    private int updates;

    /** @param manager owns the arrays and what the optimiser remembers of them */
    public Weights(NDManager manager, RandomGenerator random) {
        this.manager = manager;
        this.random = random;
    }

    /** An array and its moments in {@link TorchAdam}. */
    private record Trained(NDArray value, NDArray mean, NDArray variance) {}

    /** A linear map {@code [out, in]} with a bias {@code [out]}, uniform in +-1/sqrt(in) as in PyTorch. */
    public TorchLinear linear(int in, int out) {
        return new TorchLinear(uniform(in, out, in), uniform(in, out));
    }

    /** One without bias. */
    public TorchLinear linearWithoutBias(int in, int out) {
        return new TorchLinear(uniform(in, out, in), fixed(0, out));
    }

    /** Trained values that start as {@code value}. */
    public NDArray constant(double value, int count) {
        return trained(fixed(value, count));
    }

    /** Values that are not trained. */
    public NDArray fixed(double value, int count) {
        return manager.full(new Shape(count), (float) value);
    }

    private NDArray uniform(int fanIn, long... shape) {
        float bound = (float) (1 / Math.sqrt(fanIn));
        float[] values = new float[(int) new Shape(shape).size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextFloat(-bound, bound);
        }
        return trained(manager.create(values, new Shape(shape)));
    }

    private NDArray trained(NDArray array) {
        array.setRequiresGradient(true);
        arrays.add(new Trained(array, manager.zeros(array.getShape()), manager.zeros(array.getShape())));
        return array;
    }

    /** One step of {@code optimizer} on all arrays; clears the gradients. */
    public void update(TorchAdam optimizer) {
        updates++;
        arrays.forEach(array -> optimizer.update(array.value(), array.mean(), array.variance(), updates));
    }
}
