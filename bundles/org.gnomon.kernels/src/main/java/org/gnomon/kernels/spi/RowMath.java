package org.gnomon.kernels.spi;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The dense arithmetic on rows that everything else is made of. Rows lie one after the other in flat arrays; every row width is a multiple of
 * {@link #WIDTH_UNIT}, the surplus is zero. Stateless and thread-safe.
 *
 * <p>The bits of a result row may depend on its inputs only, not on the rows computed with it: incremental evaluation rests on this.
 */
@ProviderType
public interface RowMath {

    /** Row widths are multiples of this, so that vectors of up to eight doubles need no tail. */
    int WIDTH_UNIT = 8;

    /** The smallest multiple of {@link #WIDTH_UNIT} that is at least {@code width}. */
    static int padded(int width) {
        return (width + WIDTH_UNIT - 1) / WIDTH_UNIT * WIDTH_UNIT;
    }

    /** Name for provenance, for example {@code plain}. */
    String name();

    /**
     * Arranges a matrix in the order in which {@link #multiply} reads it.
     *
     * @param weight input-major {@code [in, width]}, {@code width} a multiple of {@link #WIDTH_UNIT}
     */
    double[] pack(double[] weight, int in, int width);

    /**
     * {@code y_r = map(x_r)} for {@code rows} rows, followed by ReLU where asked. Arrays must not overlap.
     *
     * @param x rows of width {@code padded(map.in())} from index {@code xAt}
     * @param y rows of width {@code map.width()} from index {@code yAt}
     */
    void multiply(double[] x, int xAt, int rows, PackedLinear map, boolean relu, double[] y, int yAt);

    /**
     * {@code y_r = start + sum_k weight_k source[offset_k ..]} for every row of {@code sums}, terms in their order, followed by ReLU where asked.
     *
     * @param start {@code [width]}
     * @param y rows of {@code width} from index {@code yAt}; another array than {@code source}
     */
    void sum(RowSums sums, double[] source, double[] start, boolean relu, double[] y, int yAt, int width);

    /** The dot product of {@code a[aAt ..]} and {@code b[bAt ..]} over {@code width} values. */
    double dot(double[] a, int aAt, double[] b, int bAt, int width);

    /** Multiplies {@code width} values from {@code y[at]} by {@code factor}. */
    void scale(double[] y, int at, int width, double factor);
}
