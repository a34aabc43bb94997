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
        int[] nonZero = new int[map.in()];
        for (int r = 0; r < rows; r++) {
            int from = xAt + r * map.inWidth();
            int to = yAt + r * map.width();
            System.arraycopy(map.bias(), 0, y, to, map.width());
            addProduct(x, from, nonZero, listNonZero(x, from, nonZero), map, y, to);
            if (relu) {
                relu(y, to, map.width());
            }
        }
    }

    /** Lists the inputs that are not zero: the others, which ReLU makes frequent, then cost nothing. Has no branch that could be mispredicted. */
    private static int listNonZero(double[] x, int xAt, int[] nonZero) {
        int count = 0;
        for (int i = 0; i < nonZero.length; i++) {
            nonZero[count] = i;
            count += x[xAt + i] == 0 ? 0 : 1;
        }
        return count;
    }

    /** Four inputs at a time quarter the traffic on {@code y}. */
    private static void addProduct(double[] x, int xAt, int[] inputs, int count, PackedLinear map, double[] y, int yAt) {
        int width = map.width();
        double[] w = map.weight();
        int k = 0;
        for (; k + 4 <= count; k += 4) {
            int a = inputs[k];
            int b = inputs[k + 1];
            int c = inputs[k + 2];
            int d = inputs[k + 3];
            addFour(x[xAt + a], a * width, x[xAt + b], b * width, x[xAt + c], c * width, x[xAt + d], d * width, w, y, yAt, width);
        }
        for (; k < count; k++) {
            add(x[xAt + inputs[k]], w, inputs[k] * width, y, yAt, width);
        }
    }

    private static void addFour(double a, int aAt, double b, int bAt, double c, int cAt, double d, int dAt, double[] w, double[] y, int yAt,
            int width) {
        for (int i = 0; i < width; i++) {
            y[yAt + i] += (a * w[aAt + i] + b * w[bAt + i]) + (c * w[cAt + i] + d * w[dAt + i]);
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
