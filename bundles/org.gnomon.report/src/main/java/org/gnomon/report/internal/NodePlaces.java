package org.gnomon.report.internal;

import java.util.Arrays;

/** Where the nodes of a drawing are and how large they are, in pixels. Immutable. */
final class NodePlaces {

    private static final double MARGIN = 10;
    private static final double LARGEST_NODE = 11;
    private static final double LARGEST_DOT = 7.5;
    private static final double SMALLEST_NODE = 3.5;

    private final double[] at;
    private final double radius;
    private final double width;
    private final double height;

    /**
     * Lays a graph out.
     *
     * @param ends undirected edges as pairs of nodes, {@code [2 m]}
     * @param withText whether nodes carry text
     */
    NodePlaces(int nodes, int[] ends, boolean withText) {
        at = GraphLayout.of(nodes, ends);
        radius = radius(nodes, withText ? LARGEST_NODE : LARGEST_DOT);
        width = moveToZero(0, radius + MARGIN);
        height = moveToZero(1, radius + MARGIN);
    }

    double x(int node) {
        return at[2 * node];
    }

    double y(int node) {
        return at[2 * node + 1];
    }

    /** The same for all nodes. */
    double radius() {
        return radius;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** As large as fits for nearly all pairs of nodes; a rare overlap costs less than dots everywhere. */
    private double radius(int nodes, double largest) {
        double[] nearest = new double[nodes];
        for (int v = 0; v < nodes; v++) {
            nearest[v] = GraphLayout.EDGE_LENGTH;
            for (int w = 0; w < nodes; w++) {
                nearest[v] = v == w ? nearest[v] : Math.min(nearest[v], Math.hypot(x(v) - x(w), y(v) - y(w)));
            }
        }
        Arrays.sort(nearest);
        return nodes == 0 ? largest : Math.clamp(0.45 * nearest[nodes / 20], SMALLEST_NODE, largest);
    }

    /** Shifts one axis so that the drawing begins at {@code border}; returns the extent. */
    private double moveToZero(int axis, double border) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (int i = axis; i < at.length; i += 2) {
            min = Math.min(min, at[i]);
            max = Math.max(max, at[i]);
        }
        for (int i = axis; i < at.length; i += 2) {
            at[i] += border - min;
        }
        return at.length == 0 ? 2 * border : max - min + 2 * border;
    }
}
