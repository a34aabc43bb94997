package org.gnomon.kernels.internal;

import java.util.Arrays;
import org.gnomon.kernels.spi.RowMath;
import org.gnomon.kernels.spi.RowSums;

/**
 * The rows of one bound graph: message rows before every layer and result rows behind the last, by slot. Slots {@code 0 .. n-1} hold the unmasked graph,
 * {@code n .. 2n-1} rows that outlive a chunk, the rest the states of the chunk in work.
 */
final class RowStore {

    private final CompiledNetwork network;
    private final RowMath math;
    private final int nodes;
    private final double[][] rows;
    private final double[] noStart;
    private double[] summed = {};
    private double[] results = {};

    /** Takes feature rows {@code [n, padded(F)]}. */
    RowStore(CompiledNetwork network, double[] features, int nodes) {
        this.network = network;
        this.math = network.math();
        this.nodes = nodes;
        rows = new double[network.depth() + 1][];
        for (int l = 0; l <= network.depth(); l++) {
            rows[l] = new double[nodes * rowWidth(l)];
        }
        noStart = new double[network.rowWidth()];
        network.layers().getFirst().messages(math, features, 0, nodes, rows[0], 0);
    }

    /** The first slot behind the kept rows. */
    int firstFreeSlot() {
        return 2 * nodes;
    }

    /** Computes every row of {@code plan} and returns logit rows, one per state. */
    double[] run(StatePlan plan, int firstSlot) {
        return network.head(pooled(plan, firstSlot), plan.pools().rows());
    }

    /** Computes every row of {@code plan} and returns pooled rows, one per state. */
    double[] pooled(StatePlan plan, int firstSlot) {
        for (int l = 0; l < network.depth(); l++) {
            runLayer(l, plan.sums(l), firstSlot);
        }
        RowSums pools = plan.pools();
        double[] pooled = new double[pools.rows() * network.rowWidth()];
        math.sum(pools, rows[network.depth()], noStart, false, pooled, 0, network.rowWidth());
        return pooled;
    }

    private void runLayer(int l, RowSums sums, int firstSlot) {
        int count = sums.rows();
        CompiledLayer layer = network.layers().get(l);
        boolean last = l + 1 == network.depth();
        int outWidth = layer.outWidth();
        reserve(l + 1, firstSlot + count);
        int behind = firstSlot * rowWidth(l + 1);
        double[] out = last ? rows[l + 1] : (results = atLeast(results, count * outWidth));
        int outAt = last ? behind : 0;
        if (layer.second() == null) {
            math.sum(sums, rows[l], layer.start(), true, out, outAt, layer.width());
        } else {
            summed = atLeast(summed, count * layer.width());
            math.sum(sums, rows[l], layer.start(), true, summed, 0, layer.width());
            math.multiply(summed, 0, count, layer.second(), true, out, outAt);
        }
        if (layer.after() != null) {
            layer.after().apply(out, outAt, count);
        }
        if (!last) {
            network.layers().get(l + 1).messages(math, out, 0, count, rows[l + 1], behind);
        }
    }

    /** Moves the current rows of {@code plan} to where the next chunk does not overwrite them. */
    void keepCurrent(StatePlan plan) {
        for (int l = 1; l <= network.depth(); l++) {
            reserve(l, 2 * nodes);
            for (int v = 0; v < nodes; v++) {
                int slot = plan.slot(l, v);
                if (slot >= 2 * nodes) {
                    int width = rowWidth(l);
                    System.arraycopy(rows[l], slot * width, rows[l], (nodes + v) * width, width);
                    plan.moveSlot(l, v, nodes + v);
                }
            }
        }
    }

    /** Rows behind the last layer, by slot. */
    double[] finalRows() {
        return rows[network.depth()];
    }

    private int rowWidth(int layer) {
        return layer == network.depth() ? network.rowWidth() : network.layers().get(layer).messageWidth();
    }

    private void reserve(int layer, int slots) {
        int length = Math.multiplyExact(slots, rowWidth(layer));
        if (rows[layer].length < length) {
            rows[layer] = Arrays.copyOf(rows[layer], Math.max(length, Math.min(2 * rows[layer].length, length + length / 2)));
        }
    }

    private static double[] atLeast(double[] array, int length) {
        return array.length >= length ? array : new double[length + length / 4];
    }
}
