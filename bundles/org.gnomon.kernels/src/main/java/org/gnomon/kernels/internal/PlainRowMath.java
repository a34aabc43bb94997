package org.gnomon.kernels.internal;

import org.gnomon.kernels.spi.PackedLinear;
import org.gnomon.kernels.spi.RowMath;
import org.gnomon.kernels.spi.RowSums;

/** Row arithmetic in plain Java, in loops that the compiler can turn into vector instructions. */
public final class PlainRowMath implements RowMath {

    @Override
    public String name() {
        return "plain";
    }

    @Override
    public double[] pack(double[] weight, int in, int width) {
        return weight.clone();
    }

    @Override
    public void multiply(double[] x, int xAt, int rows, PackedLinear map, boolean relu, double[] y, int yAt) {
        for (int r = 0; r < rows; r++) {
            int to = yAt + r * map.width();
            System.arraycopy(map.bias(), 0, y, to, map.width());
            addProduct(x, xAt + r * map.inWidth(), map, y, to);
            if (relu) {
                relu(y, to, map.width());
            }
        }
    }

    /** Two inputs at a time halve the traffic on {@code y}; zero inputs, which ReLU makes frequent, cost nothing. */
    private static void addProduct(double[] x, int xAt, PackedLinear map, double[] y, int yAt) {
        int width = map.width();
        double[] weight = map.weight();
        int pending = -1;
        for (int i = 0; i < map.in(); i++) {
            if (x[xAt + i] == 0) {
                continue;
            }
            if (pending < 0) {
                pending = i;
            } else {
                addTwo(x[xAt + pending], weight, pending * width, x[xAt + i], i * width, y, yAt, width);
                pending = -1;
            }
        }
        if (pending >= 0) {
            add(x[xAt + pending], weight, pending * width, y, yAt, width);
        }
    }

    private static void addTwo(double a, double[] w, int aAt, double b, int bAt, double[] y, int yAt, int width) {
        for (int c = 0; c < width; c++) {
            y[yAt + c] += a * w[aAt + c] + b * w[bAt + c];
        }
    }

    private static void add(double a, double[] x, int xAt, double[] y, int yAt, int width) {
        for (int c = 0; c < width; c++) {
            y[yAt + c] += a * x[xAt + c];
        }
    }

    private static void relu(double[] y, int at, int width) {
        for (int c = at; c < at + width; c++) {
            y[c] = Math.max(y[c], 0);
        }
    }

    @Override
    public void sum(RowSums sums, double[] source, double[] start, boolean relu, double[] y, int yAt, int width) {
        int[] offsets = sums.offsets();
        double[] weights = sums.weights();
        for (int r = 0; r < sums.rows(); r++) {
            int to = yAt + r * width;
            System.arraycopy(start, 0, y, to, width);
            for (int k = sums.from(r); k < sums.to(r); k++) {
                add(weights[k], source, offsets[k], y, to, width);
            }
            if (relu) {
                relu(y, to, width);
            }
        }
    }

    @Override
    public double dot(double[] a, int aAt, double[] b, int bAt, int width) {
        double sum = 0;
        for (int c = 0; c < width; c++) {
            sum += a[aAt + c] * b[bAt + c];
        }
        return sum;
    }

    @Override
    public void scale(double[] y, int at, int width, double factor) {
        for (int c = at; c < at + width; c++) {
            y[c] *= factor;
        }
    }
}
