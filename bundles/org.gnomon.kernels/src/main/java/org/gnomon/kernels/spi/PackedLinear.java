package org.gnomon.kernels.spi;

import java.util.Arrays;

/**
 * A linear map in the order that one {@link RowMath} reads. Immutable by agreement: the arrays are handed out without a copy.
 *
 * @param in number of values read
 * @param width number of values written, a multiple of {@link RowMath#WIDTH_UNIT}
 * @param weight as {@link RowMath#pack} returned it
 * @param bias {@code [width]}
 */
public record PackedLinear(int in, int width, double[] weight, double[] bias) {

    /** Width of the rows that it reads. */
    public int inWidth() {
        return RowMath.padded(in);
    }

    /** The map with its bias multiplied; the weights are shared. */
    public PackedLinear withBiasTimes(double factor) {
        return factor == 1 ? this : new PackedLinear(in, width, weight, Arrays.stream(bias).map(b -> factor * b).toArray());
    }
}
