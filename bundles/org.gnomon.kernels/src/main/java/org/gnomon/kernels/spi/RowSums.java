package org.gnomon.kernels.spi;

import java.util.Arrays;

/**
 * A list of weighted sums of rows: row {@code r} has the terms {@code from(r) .. to(r)}. Grows as needed and is used again after {@link #clear()}.
 */
public final class RowSums {

    private int[] ends = new int[32];
    private int[] offsets = new int[128];
    private double[] weights = new double[128];
    private int rows;
    private int terms;

    /** Forgets all rows and keeps the memory. */
    public void clear() {
        rows = 0;
        terms = 0;
    }

    /** Adds {@code weight} times the row at index {@code offset} to the row in the making. */
    public void add(int offset, double weight) {
        if (terms == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * terms);
            weights = Arrays.copyOf(weights, 2 * terms);
        }
        offsets[terms] = offset;
        weights[terms++] = weight;
    }

    /** Ends the row in the making; returns its index. */
    public int endRow() {
        if (rows == ends.length) {
            ends = Arrays.copyOf(ends, 2 * rows);
        }
        ends[rows] = terms;
        return rows++;
    }

    /** Number of finished rows. */
    public int rows() {
        return rows;
    }

    /** First term of row {@code row}. */
    public int from(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    /** One past the last term of row {@code row}. */
    public int to(int row) {
        return ends[row];
    }

    /** Index of each term's row in the source; longer than the number of terms, not copied. */
    public int[] offsets() {
        return offsets;
    }

    /** Weight of each term; longer than the number of terms, not copied. */
    public double[] weights() {
        return weights;
    }
}
