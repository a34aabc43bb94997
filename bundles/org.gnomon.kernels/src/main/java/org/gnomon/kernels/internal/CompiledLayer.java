package org.gnomon.kernels.internal;

import org.gnomon.kernels.spi.PackedLinear;
import org.gnomon.kernels.spi.RowMath;
import org.gnomon.model.packed.MessageLayer;

/**
 * One layer with the linear map before the sum, which the sum allows: every row is mapped once ({@code message}), then rows are summed over edges.
 *
 * <p>{@code A_i = relu(start + selfWeight M_i[selfAt ..] + sum_e w_e M_src)} with {@code M = message(H)}; {@code H' = A}, or {@code relu(second(A))}.
 * Batch normalisation is folded into the map that reads its result; {@code after} remains only before a layer that normalises rows.
 *
 * @param normalise whether rows are divided by their norm before {@code message}
 * @param hasSelf whether a row reads its own message
 * @param selfAt where in a message row the own part starts
 * @param width width of {@code A}
 * @param start {@code [width]}
 * @param second map behind the sum, or null
 * @param after normalisation that could not be folded, or null
 */
record CompiledLayer(boolean normalise, boolean hasSelf, double selfWeight, int selfAt, int width, double[] start, PackedLinear message,
        PackedLinear second, Affine after) {

    /** Divisor for rows that are (almost) zero. */
    private static final double SMALLEST_NORM = 1e-12;

    static CompiledLayer of(MessageLayer layer, Affine before, Affine after, RowMath math) {
        return switch (layer) {
            case MessageLayer.Gcn gcn -> gcn(gcn, after, math);
            case MessageLayer.Gin gin -> gin(gin, before, after, math);
            case MessageLayer.Sage sage -> sage(sage, before, after, math);
        };
    }

    private static CompiledLayer gcn(MessageLayer.Gcn layer, Affine after, RowMath math) {
        Matrix weight = Matrix.of(layer.linear());
        return new CompiledLayer(true, false, 0, 0, weight.width(), Matrix.padded(layer.linear().bias()), weight.pack(math, new double[weight.width()]),
                null, after);
    }

    private static CompiledLayer gin(MessageLayer.Gin layer, Affine before, Affine after, RowMath math) {
        Matrix first = Matrix.of(layer.first(), before.scale());
        double[] shift = new double[first.width()];
        before.addShiftBehind(layer.first(), shift, 0);
        Matrix second = Matrix.of(layer.second());
        return new CompiledLayer(false, true, 1 + layer.epsilon(), 0, first.width(), Matrix.padded(layer.first().bias()), first.pack(math, shift),
                second.pack(math, Matrix.padded(layer.second().bias())), after);
    }

    /** The two maps side by side: a message row is the neighbour part, then the own part. */
    private static CompiledLayer sage(MessageLayer.Sage layer, Affine before, Affine after, RowMath math) {
        int width = RowMath.padded(layer.out());
        Matrix both = Matrix.empty(layer.in(), 2 * width);
        both.put(layer.neighbour(), before.scale(), 0);
        both.put(layer.root(), before.scale(), width);
        double[] shift = new double[2 * width];
        before.addShiftBehind(layer.neighbour(), shift, 0);
        before.addShiftBehind(layer.root(), shift, width);
        return new CompiledLayer(false, true, 1, width, width, sumOfBiases(layer), both.pack(math, shift), null, after);
    }

    private static double[] sumOfBiases(MessageLayer.Sage layer) {
        double[] sum = Matrix.padded(layer.neighbour().bias());
        double[] root = layer.root().bias();
        for (int c = 0; c < root.length; c++) {
            sum[c] += root[c];
        }
        return sum;
    }

    /** Message rows of {@code rows} input rows. */
    void messages(RowMath math, double[] x, int xAt, int rows, double[] y, int yAt) {
        math.multiply(x, xAt, rows, message, false, y, yAt);
        if (normalise) {
            for (int r = 0; r < rows; r++) {
                math.scale(y, yAt + r * message.width(), message.width(), inverseNorm(math, x, xAt + r * message.inWidth()));
            }
        }
    }

    /** {@code 1 / max(norm, 1e-12)} of the input row at {@code at}. */
    private double inverseNorm(RowMath math, double[] x, int at) {
        return 1 / Math.max(Math.sqrt(math.dot(x, at, x, at, message.inWidth())), SMALLEST_NORM);
    }

    /** Width of message rows. */
    int messageWidth() {
        return message.width();
    }

    /** Width of result rows. */
    int outWidth() {
        return second == null ? width : second.width();
    }
}
