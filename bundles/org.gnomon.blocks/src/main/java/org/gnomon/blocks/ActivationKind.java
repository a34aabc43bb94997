package org.gnomon.blocks;

import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.Operator;

/** Activation functions of blocks. */
public enum ActivationKind {
    NONE, RELU, RELU6, SWISH,
    /** {@code x relu6(x + 3) / 6}, which stands in graphs as ReLU6 and a product with its input. */
    HARD_SWISH;

    /** Adds the function behind {@code x}. */
    public int after(ComputationBuilder net, int x) {
        return switch (this) {
            case NONE -> x;
            case RELU -> net.relu(x);
            case RELU6 -> net.relu6(x);
            case SWISH -> net.same(Operator.SWISH, x);
            case HARD_SWISH -> net.multiply(x, net.relu6(x));
        };
    }
}
