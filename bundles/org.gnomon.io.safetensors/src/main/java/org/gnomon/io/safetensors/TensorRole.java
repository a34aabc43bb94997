package org.gnomon.io.safetensors;

import java.util.List;

/**
 * A tensor that a network has.
 *
 * @param name its name where {@code model.json} maps nothing
 * @param shape as PyTorch has it: {@code [out, in]} for a linear map
 */
record TensorRole(String name, List<Long> shape, Use use) {

    /** What the tensor is needed for. */
    enum Use {
        WEIGHT,
        /** Zero where absent. */
        OPTIONAL_WEIGHT,
        /** A PyTorch counter without effect on predictions. */
        COUNTER
    }

    /** Whether a tensor of {@code actual} shape fits; one value may be a vector or a scalar. */
    boolean fits(List<Long> actual) {
        return shape.equals(actual) || isOne(shape) && isOne(actual);
    }

    private static boolean isOne(List<Long> shape) {
        return shape.isEmpty() || shape.equals(List.of(1L));
    }
}
