package org.gnomon.data.synthetic;

import java.util.stream.IntStream;

/**
 * A small graph to plant; node 0 is the one that is joined to the base.
 *
 * @param roles class of each node; 0 is the base
 * @param edges undirected edges
 */
record Motif(int[] roles, int[][] edges) {

    /** A square 0-1-2-3 with roof 4 over 0 and 1. Roles: 1 = middle (under the roof), 2 = bottom, 3 = top. */
    static Motif house() {
        return new Motif(new int[] {1, 1, 2, 2, 3}, new int[][] {{0, 1}, {1, 2}, {2, 3}, {3, 0}, {4, 0}, {4, 1}});
    }

    /** A ring of {@code nodes}; every role is 1. */
    static Motif cycle(int nodes) {
        int[][] edges = IntStream.range(0, nodes).mapToObj(i -> new int[] {i, (i + 1) % nodes}).toArray(int[][]::new);
        return new Motif(sameRole(nodes), edges);
    }

    /** {@code side x side} nodes, each joined to its neighbours right and below; every role is 1. */
    static Motif grid(int side) {
        int nodes = side * side;
        int[][] right = IntStream.range(0, nodes).filter(i -> (i + 1) % side != 0).mapToObj(i -> new int[] {i, i + 1}).toArray(int[][]::new);
        int[][] edges = new int[2 * right.length][];
        for (int e = 0; e < right.length; e++) {
            edges[2 * e] = right[e];
            edges[2 * e + 1] = new int[] {transposed(right[e][0], side), transposed(right[e][1], side)};
        }
        return new Motif(sameRole(nodes), edges);
    }

    private static int transposed(int node, int side) {
        return node % side * side + node / side;
    }

    private static int[] sameRole(int nodes) {
        return IntStream.generate(() -> 1).limit(nodes).toArray();
    }
}
