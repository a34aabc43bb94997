package org.gnomon.model.packed;

import java.util.Arrays;

/**
 * A neural architecture as a computation graph, flat and immutable: per node an operator index, input and output resolution, kernel and bias; edges
 * are data flow without features. About 20 bytes a node.
 *
 * <p>Shapes: {@code op [n]}, {@code resolution [n, 6]} = (Hin, Hout, Win, Wout, Cin, Cout), {@code kernel [n, 2]}, {@code bias [n]},
 * {@code edges [m, 2]}.
 */
public final class PackedComputation {

    private final String id;
    private final int[] op;
    private final int[] resolution;
    private final int[] kernel;
    private final boolean[] bias;
    private final int[] edges;

    public PackedComputation(String id, int[] op, int[] resolution, int[] kernel, boolean[] bias, int[] edges) {
        int n = op.length;
        if (resolution.length != 6 * n || kernel.length != 2 * n || bias.length != n || edges.length % 2 != 0) {
            throw new IllegalArgumentException("computation '" + id + "' has " + n + " nodes but " + resolution.length + " resolution, "
                    + kernel.length + " kernel, " + bias.length + " bias and " + edges.length + " edge values");
        }
        for (int end : edges) {
            if (end < 0 || end >= n) {
                throw new IllegalArgumentException("edge end " + end + " of computation '" + id + "' is not a node; allowed: 0.." + (n - 1));
            }
        }
        this.id = id;
        this.op = op.clone();
        this.resolution = resolution.clone();
        this.kernel = kernel.clone();
        this.bias = bias.clone();
        this.edges = edges.clone();
    }

    public String id() {
        return id;
    }

    public int nodeCount() {
        return op.length;
    }

    public int edgeCount() {
        return edges.length / 2;
    }

    /** Index of the operator in the vocabulary; 0 is out of vocabulary. */
    public int op(int node) {
        return op[node];
    }

    /** One of Hin, Hout, Win, Wout, Cin, Cout ({@code 0 <= k < 6}). */
    public int resolution(int node, int k) {
        return resolution[6 * node + k];
    }

    /** Kernel height ({@code k = 0}) or width ({@code k = 1}); 0 where the operator has none. */
    public int kernel(int node, int k) {
        return kernel[2 * node + k];
    }

    public boolean bias(int node) {
        return bias[node];
    }

    public int source(int edge) {
        return edges[2 * edge];
    }

    public int target(int edge) {
        return edges[2 * edge + 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackedComputation c && id.equals(c.id) && Arrays.equals(op, c.op) && Arrays.equals(resolution, c.resolution)
                && Arrays.equals(kernel, c.kernel) && Arrays.equals(bias, c.bias) && Arrays.equals(edges, c.edges);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(op) + Arrays.hashCode(edges);
    }
}
