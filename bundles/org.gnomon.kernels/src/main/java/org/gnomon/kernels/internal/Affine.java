package org.gnomon.kernels.internal;

import java.util.Arrays;
import org.gnomon.kernels.spi.RowMath;
import org.gnomon.model.packed.BatchNorm;
import org.gnomon.model.packed.Dense;

/** {@code y = scale x + shift} per column: batch normalisation at inference. Arrays are padded; the surplus is zero. */
public record Affine(double[] scale, double[] shift) {

    static Affine identity(int width) {
        double[] scale = new double[width];
        Arrays.fill(scale, 1);
        return new Affine(scale, new double[width]);
    }

    public static Affine of(BatchNorm norm) {
        double[] gamma = norm.gamma();
        double[] beta = norm.beta();
        double[] mean = norm.mean();
        double[] variance = norm.variance();
        Affine affine = new Affine(new double[RowMath.padded(norm.width())], new double[RowMath.padded(norm.width())]);
        for (int c = 0; c < norm.width(); c++) {
            affine.scale[c] = gamma[c] / Math.sqrt(variance[c] + norm.epsilon());
            affine.shift[c] = beta[c] - mean[c] * affine.scale[c];
        }
        return affine;
    }

    /** {@code W shift}, added to {@code into} from {@code at}: what the shift adds behind {@code dense}. */
    void addShiftBehind(Dense dense, double[] into, int at) {
        double[] weight = dense.weight();
        for (int o = 0; o < dense.out(); o++) {
            for (int i = 0; i < dense.in(); i++) {
                into[at + o] += weight[o * dense.in() + i] * shift[i];
            }
        }
    }

    void apply(double[] rows, int at, int count) {
        int width = scale.length;
        for (int r = 0; r < count; r++) {
            for (int c = 0; c < width; c++) {
                rows[at + r * width + c] = scale[c] * rows[at + r * width + c] + shift[c];
            }
        }
    }
}
