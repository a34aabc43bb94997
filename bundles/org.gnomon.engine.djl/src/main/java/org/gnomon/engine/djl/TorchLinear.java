package org.gnomon.engine.djl;

import ai.djl.ndarray.NDArray;
import org.gnomon.model.packed.Dense;

/**
 * {@code y = x W^T + b} on rows.
 *
 * @param weight {@code [out, in]}
 * @param bias {@code [out]}
 */
public record TorchLinear(NDArray weight, NDArray bias) {

    /** {@code [rows, in]} to {@code [rows, out]}. */
    public NDArray apply(NDArray rows) {
        return weighted(rows).add(bias);
    }

    /** Without the bias. */
    public NDArray weighted(NDArray rows) {
        // The transposed view belongs to the manager of the weight, which outlives the step.
        try (NDArray transposed = weight.transpose()) {
            return rows.matMul(transposed);
        }
    }

    /**
     * The map as it is now.
     *
     * @throws ArithmeticException when a weight is infinite or not a number
     */
    public Dense export() {
        return new Dense((int) weight.getShape().get(1), (int) weight.getShape().get(0), Doubles.of(weight), Doubles.of(bias));
    }
}
