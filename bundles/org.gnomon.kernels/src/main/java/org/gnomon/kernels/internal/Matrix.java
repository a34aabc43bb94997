package org.gnomon.kernels.internal;

import java.util.Arrays;
import org.gnomon.kernels.spi.PackedLinear;
import org.gnomon.kernels.spi.RowMath;
import org.gnomon.model.packed.Dense;

/** A dense matrix in the making, input-major {@code [in, width]}; {@code width} is padded. */
public record Matrix(int in, int width, double[] values) {

    static Matrix empty(int in, int width) {
        return new Matrix(in, RowMath.padded(width), new double[in * RowMath.padded(width)]);
    }

    /** The weights of {@code dense}. */
    public static Matrix of(Dense dense) {
        return of(dense, Affine.identity(dense.in()).scale());
    }

    /** {@code values} with zeros behind, up to a full row. */
    public static double[] padded(double[] values) {
        return Arrays.copyOf(values, RowMath.padded(values.length));
    }

    /** The weights of {@code dense}, its input {@code i} multiplied by {@code scale[i]}. */
    static Matrix of(Dense dense, double[] scale) {
        Matrix matrix = empty(dense.in(), dense.out());
        matrix.put(dense, scale, 0);
        return matrix;
    }

    void put(Dense dense, double[] scale, int column) {
        double[] weight = dense.weight();
        for (int o = 0; o < dense.out(); o++) {
            for (int i = 0; i < in; i++) {
                values[i * width + column + o] = weight[o * in + i] * scale[i];
            }
        }
    }

    public PackedLinear pack(RowMath math, double[] bias) {
        return new PackedLinear(in, width, math.pack(values, in, width), bias);
    }

    /** The map that carries gradients back: rows of {@code width} in, rows of {@code padded(in)} out. */
    public PackedLinear packTransposed(RowMath math) {
        int back = RowMath.padded(in);
        double[] transposed = new double[width * back];
        for (int i = 0; i < in; i++) {
            for (int o = 0; o < width; o++) {
                transposed[o * back + i] = values[i * width + o];
            }
        }
        return new PackedLinear(width, back, math.pack(transposed, width, back), new double[back]);
    }
}
