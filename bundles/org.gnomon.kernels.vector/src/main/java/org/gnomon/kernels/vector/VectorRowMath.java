package org.gnomon.kernels.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.gnomon.kernels.spi.PackedLinear;
import org.gnomon.kernels.spi.RowMath;
import org.gnomon.kernels.spi.RowSums;

/**
 * Row arithmetic with fused multiply-add on vectors. Weights lie in panels of two vectors, so that a block of four rows runs through a panel in order of
 * memory with eight running sums, as many as hide the latency of the instruction.
 *
 * <p>Every value is one chain of fused multiply-adds over the inputs in order, in a block or alone; only the lane it sits in differs.
 */
final class VectorRowMath implements RowMath {

    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED.length() <= WIDTH_UNIT ? DoubleVector.SPECIES_PREFERRED
            : DoubleVector.SPECIES_512;
    private static final int LANES = SPECIES.length();
    private static final int PANEL = 2 * LANES;

    @Override
    public String name() {
        return "vector-" + SPECIES.vectorBitSize();
    }

    @Override
    public double[] pack(double[] weight, int in, int width) {
        double[] packed = new double[weight.length];
        int to = 0;
        for (int column = 0; column < width; column += PANEL) {
            int columns = Math.min(PANEL, width - column);
            for (int i = 0; i < in; i++) {
                System.arraycopy(weight, i * width + column, packed, to, columns);
                to += columns;
            }
        }
        return packed;
    }

    @Override
    public void multiply(double[] x, int xAt, int rows, PackedLinear map, boolean relu, double[] y, int yAt) {
        int column = 0;
        for (; column + PANEL <= map.width(); column += PANEL) {
            int r = 0;
            for (; r + 4 <= rows; r += 4) {
                fourRows(x, xAt + r * map.inWidth(), map, column, relu, y, yAt + r * map.width() + column);
            }
            for (; r < rows; r++) {
                oneRow(x, xAt + r * map.inWidth(), map, column, relu, y, yAt + r * map.width() + column);
            }
        }
        if (column < map.width()) {
            for (int r = 0; r < rows; r++) {
                lastVector(x, xAt + r * map.inWidth(), map, column, relu, y, yAt + r * map.width() + column);
            }
        }
    }

    private static void fourRows(double[] x, int xAt, PackedLinear map, int column, boolean relu, double[] y, int yAt) {
        int in = map.in();
        double[] weight = map.weight();
        int stride = map.inWidth();
        DoubleVector left0 = load(map.bias(), column);
        DoubleVector right0 = load(map.bias(), column + LANES);
        DoubleVector left1 = left0;
        DoubleVector right1 = right0;
        DoubleVector left2 = left0;
        DoubleVector right2 = right0;
        DoubleVector left3 = left0;
        DoubleVector right3 = right0;
        int w = column * in;
        for (int i = xAt; i < xAt + in; i++, w += PANEL) {
            DoubleVector left = load(weight, w);
            DoubleVector right = load(weight, w + LANES);
            DoubleVector x0 = same(x[i]);
            left0 = x0.fma(left, left0);
            right0 = x0.fma(right, right0);
            DoubleVector x1 = same(x[i + stride]);
            left1 = x1.fma(left, left1);
            right1 = x1.fma(right, right1);
            DoubleVector x2 = same(x[i + 2 * stride]);
            left2 = x2.fma(left, left2);
            right2 = x2.fma(right, right2);
            DoubleVector x3 = same(x[i + 3 * stride]);
            left3 = x3.fma(left, left3);
            right3 = x3.fma(right, right3);
        }
        store(left0, right0, relu, y, yAt);
        store(left1, right1, relu, y, yAt + map.width());
        store(left2, right2, relu, y, yAt + 2 * map.width());
        store(left3, right3, relu, y, yAt + 3 * map.width());
    }

    private static void oneRow(double[] x, int xAt, PackedLinear map, int column, boolean relu, double[] y, int yAt) {
        double[] weight = map.weight();
        DoubleVector left = load(map.bias(), column);
        DoubleVector right = load(map.bias(), column + LANES);
        int w = column * map.in();
        for (int i = xAt; i < xAt + map.in(); i++, w += PANEL) {
            DoubleVector value = same(x[i]);
            left = value.fma(load(weight, w), left);
            right = value.fma(load(weight, w + LANES), right);
        }
        store(left, right, relu, y, yAt);
    }

    private static void lastVector(double[] x, int xAt, PackedLinear map, int column, boolean relu, double[] y, int yAt) {
        DoubleVector sum = load(map.bias(), column);
        int w = column * map.in();
        for (int i = xAt; i < xAt + map.in(); i++, w += LANES) {
            sum = same(x[i]).fma(load(map.weight(), w), sum);
        }
        (relu ? sum.max(0) : sum).intoArray(y, yAt);
    }

    @Override
    public void sum(RowSums sums, double[] source, double[] start, boolean relu, double[] y, int yAt, int width) {
        int from = 0;
        for (int r = 0; r < sums.rows(); r++) {
            int to = sums.to(r);
            int column = 0;
            for (; column + 4 * LANES <= width; column += 4 * LANES) {
                fourVectors(sums, from, to, source, start, column, relu, y, yAt + r * width + column);
            }
            for (; column < width; column += LANES) {
                oneVector(sums, from, to, source, start, column, relu, y, yAt + r * width + column);
            }
            from = to;
        }
    }

    private static void fourVectors(RowSums sums, int from, int to, double[] source, double[] start, int column, boolean relu, double[] y, int yAt) {
        int[] offsets = sums.offsets();
        double[] weights = sums.weights();
        DoubleVector a = load(start, column);
        DoubleVector b = load(start, column + LANES);
        DoubleVector c = load(start, column + 2 * LANES);
        DoubleVector d = load(start, column + 3 * LANES);
        for (int k = from; k < to; k++) {
            DoubleVector weight = same(weights[k]);
            int at = offsets[k] + column;
            a = weight.fma(load(source, at), a);
            b = weight.fma(load(source, at + LANES), b);
            c = weight.fma(load(source, at + 2 * LANES), c);
            d = weight.fma(load(source, at + 3 * LANES), d);
        }
        store(a, b, relu, y, yAt);
        store(c, d, relu, y, yAt + PANEL);
    }

    private static void oneVector(RowSums sums, int from, int to, double[] source, double[] start, int column, boolean relu, double[] y, int yAt) {
        int[] offsets = sums.offsets();
        double[] weights = sums.weights();
        DoubleVector sum = load(start, column);
        for (int k = from; k < to; k++) {
            sum = same(weights[k]).fma(load(source, offsets[k] + column), sum);
        }
        (relu ? sum.max(0) : sum).intoArray(y, yAt);
    }

    /** Lanes are added in their order: the reduction of the Vector API has none that is fixed. */
    @Override
    public double dot(double[] a, int aAt, double[] b, int bAt, int width) {
        DoubleVector sum = DoubleVector.zero(SPECIES);
        for (int c = 0; c < width; c += LANES) {
            sum = load(a, aAt + c).fma(load(b, bAt + c), sum);
        }
        double total = 0;
        for (double lane : sum.toArray()) {
            total += lane;
        }
        return total;
    }

    @Override
    public void scale(double[] y, int at, int width, double factor) {
        for (int c = at; c < at + width; c += LANES) {
            load(y, c).mul(factor).intoArray(y, c);
        }
    }

    private static DoubleVector load(double[] values, int at) {
        return DoubleVector.fromArray(SPECIES, values, at);
    }

    private static DoubleVector same(double value) {
        return DoubleVector.broadcast(SPECIES, value);
    }

    private static void store(DoubleVector left, DoubleVector right, boolean relu, double[] y, int yAt) {
        (relu ? left.max(0) : left).intoArray(y, yAt);
        (relu ? right.max(0) : right).intoArray(y, yAt + LANES);
    }
}
