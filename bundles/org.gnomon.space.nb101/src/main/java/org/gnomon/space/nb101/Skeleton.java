package org.gnomon.space.nb101;

import java.util.ArrayList;
import java.util.List;

/**
 * Vertices and edges of a cell, without operators. Vertex 0 is what comes in, the last one what goes out; edges lead to later vertices.
 *
 * @param edges bit {@code x + y(y-1)/2} for the edge from {@code x} to {@code y}
 */
record Skeleton(int vertices, int edges) {

    static final int MOST_VERTICES = 7;
    static final int MOST_EDGES = 9;

    static int bit(int x, int y) {
        return 1 << x + y * (y - 1) / 2;
    }

    /** How many edges {@code vertices} vertices can have. */
    static int pairs(int vertices) {
        return vertices * (vertices - 1) / 2;
    }

    boolean edge(int x, int y) {
        return (edges & bit(x, y)) != 0;
    }

    int edgeCount() {
        return Integer.bitCount(edges);
    }

    int output() {
        return vertices - 1;
    }

    int interior() {
        return vertices - 2;
    }

    /** Vertices on a path from first to last, as a bit each; none where there is no such path. */
    int live() {
        int reached = 1;
        for (int y = 1; y < vertices; y++) {
            reached |= (reached & sources(y)) != 0 ? 1 << y : 0;
        }
        int leading = 1 << output();
        for (int y = output(); y > 0; y--) {
            leading |= (leading >> y & 1) != 0 ? sources(y) : 0;
        }
        return (reached >> output() & 1) != 0 ? reached & leading : 0;
    }

    /** The vertices that lead to {@code y}, as a bit each. */
    int sources(int y) {
        return edges >> pairs(y) & (1 << y) - 1;
    }

    /** Whether it has no dead vertex and no more edges than a cell may have. */
    boolean sound() {
        return edgeCount() <= MOST_EDGES && live() == (1 << vertices) - 1;
    }

    /** The skeleton that remains of these vertices, in their order. */
    Skeleton only(List<Integer> kept) {
        int remaining = 0;
        for (int y = 1; y < kept.size(); y++) {
            for (int x = 0; x < y; x++) {
                remaining |= edge(kept.get(x), kept.get(y)) ? bit(x, y) : 0;
            }
        }
        return new Skeleton(kept.size(), remaining);
    }

    /** Whether no other order of the vertices has lower {@link #edges}. */
    boolean least() {
        return VertexOrder.all(vertices).stream().allMatch(order -> !order.keeps(this) || order.edges(this) >= edges);
    }

    /** The orders of the vertices that give the same skeleton. */
    List<VertexOrder> symmetries() {
        return VertexOrder.all(vertices).stream().filter(order -> order.keeps(this) && order.edges(this) == edges).toList();
    }

    /** The adjacency above the diagonal row by row, {@code 0} and {@code 1}. */
    String triangle() {
        StringBuilder text = new StringBuilder();
        for (int x = 0; x < vertices; x++) {
            for (int y = x + 1; y < vertices; y++) {
                text.append(edge(x, y) ? '1' : '0');
            }
        }
        return text.toString();
    }
}
