package org.gnomon.explain.pgexplainer;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.gnomon.kernels.GatedNetwork;
import org.gnomon.kernels.Trace.Rows;

/**
 * What the scorer reads of one question: a row per directed edge, {@code [z_source, z_target]}, with the row of the node for a node task. The edges
 * of each unit in reach lie together.
 *
 * @param width of a row
 * @param units in reach, {@code [k]}, ascending
 * @param starts first row of each unit, {@code [k + 1]}
 * @param rows row-major {@code [rows, width]}
 */
record EdgeInputs(int width, int[] units, int[] starts, float[] rows) {

    /** @param embeddings of all nodes of the graph */
    static EdgeInputs of(GatedNetwork network, Rows embeddings, OptionalInt node) {
        int[] units = network.reachableUnits();
        int[] starts = new int[units.length + 1];
        for (int k = 0; k < units.length; k++) {
            starts[k + 1] = starts[k] + network.units().size(units[k]);
        }
        int[] edges = IntStream.of(units).flatMap(u -> IntStream.range(0, network.units().size(u)).map(i -> network.units().edge(u, i))).toArray();
        int width = (node.isPresent() ? 3 : 2) * embeddings.width();
        float[] rows = new float[edges.length * width];
        for (int e = 0; e < edges.length; e++) {
            copy(embeddings, network.graph().source(edges[e]), rows, e * width);
            copy(embeddings, network.graph().target(edges[e]), rows, e * width + embeddings.width());
            if (node.isPresent()) {
                copy(embeddings, node.getAsInt(), rows, e * width + 2 * embeddings.width());
            }
        }
        return new EdgeInputs(width, units, starts, rows);
    }

    private static void copy(Rows embeddings, int node, float[] rows, int at) {
        for (int c = 0; c < embeddings.width(); c++) {
            rows[at + c] = (float) embeddings.values()[node * embeddings.width() + c];
        }
    }

    /** Number of rows. */
    int count() {
        return starts[units.length];
    }

    /** Number of directed edges of the {@code k}-th unit in reach. */
    int size(int k) {
        return starts[k + 1] - starts[k];
    }

    /** The mean over the edges of each unit in reach, {@code [rows]} to {@code [k]}. */
    double[] mean(double[] values) {
        double[] means = new double[units.length];
        for (int k = 0; k < means.length; k++) {
            for (int row = starts[k]; row < starts[k + 1]; row++) {
                means[k] += values[row] / size(k);
            }
        }
        return means;
    }

    /** The gradient by the rows of one by the means, {@code [k]} to {@code [rows]}: the adjoint of {@link #mean}. */
    double[] spread(double[] gradient) {
        double[] rowGradient = new double[count()];
        for (int k = 0; k < units.length; k++) {
            for (int row = starts[k]; row < starts[k + 1]; row++) {
                rowGradient[row] = gradient[k] / size(k);
            }
        }
        return rowGradient;
    }
}
