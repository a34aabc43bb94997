package org.gnomon.engine.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;

/**
 * Sparse matrices that stay valid. {@code NDManager.createCoo} closes the arrays of its entries while the matrix still reads their memory, so a garbage
 * collection in between leaves it with indices out of range.
 */
public final class SparseMatrix {

    private SparseMatrix() {}

    /**
     * A matrix {@code [rows, columns]} for products with dense ones, which pass gradients to the dense side. Entries of the same place add up.
     *
     * @param manager owns the matrix and its entries; closes them together
     * @param places row ({@code places[0]}) and column ({@code places[1]}) of each entry
     * @param values one per entry
     */
    public static NDArray of(NDManager manager, long[][] places, float[] values, int rows, int columns) {
        PtNDArray indices = (PtNDArray) manager.create(flat(places), new Shape(2, values.length));
        PtNDArray entries = (PtNDArray) manager.create(values, new Shape(values.length));
        return JniUtils.createSparseCoo(indices, entries, new Shape(rows, columns));
    }

    private static long[] flat(long[][] places) {
        long[] flat = new long[places[0].length + places[1].length];
        System.arraycopy(places[0], 0, flat, 0, places[0].length);
        System.arraycopy(places[1], 0, flat, places[0].length, places[1].length);
        return flat;
    }
}
