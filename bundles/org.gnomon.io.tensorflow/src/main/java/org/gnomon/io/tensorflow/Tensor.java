package org.gnomon.io.tensorflow;

/**
 * A constant: its shape, and its values where they are few whole numbers.
 *
 * @param dimensions sizes, none for a single value
 * @param values axes, paddings, block sizes; empty for weights
 */
record Tensor(int[] dimensions, int[] values) {

    /** Most values that are kept. */
    static final int MOST_VALUES = 64;
}
