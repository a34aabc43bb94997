package org.gnomon.space.nb101;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Another order of the vertices of a cell; the first and the last keep their places. */
final class VertexOrder {

    private static final List<List<VertexOrder>> BY_VERTICES = IntStream.rangeClosed(0, Skeleton.MOST_VERTICES)
            .mapToObj(VertexOrder::permutations).toList();

    private final int[] places;

    private VertexOrder(int[] places) {
        this.places = places;
    }

    /** All orders of so many vertices, {@code (vertices - 2)!}. */
    static List<VertexOrder> all(int vertices) {
        return BY_VERTICES.get(vertices);
    }

    private static List<VertexOrder> permutations(int vertices) {
        List<VertexOrder> orders = new ArrayList<>();
        permute(IntStream.range(0, vertices).toArray(), 1, orders);
        return List.copyOf(orders);
    }

    private static void permute(int[] places, int from, List<VertexOrder> into) {
        if (from >= places.length - 1) {
            into.add(new VertexOrder(places.clone()));
            return;
        }
        for (int i = from; i < places.length - 1; i++) {
            int[] swapped = places.clone();
            swapped[from] = places[i];
            swapped[i] = places[from];
            permute(swapped, from + 1, into);
        }
    }

    /** Whether every edge still leads to a later vertex. */
    boolean keeps(Skeleton skeleton) {
        for (int y = 1; y < places.length; y++) {
            for (int x = 0; x < y; x++) {
                if (places[x] > places[y] && skeleton.edge(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The edges of {@code skeleton} in this order, where it {@link #keeps} them. */
    int edges(Skeleton skeleton) {
        int moved = 0;
        for (int y = 1; y < places.length; y++) {
            for (int x = 0; x < y; x++) {
                moved |= skeleton.edge(x, y) ? Skeleton.bit(places[x], places[y]) : 0;
            }
        }
        return moved;
    }

    /** The operators of the interior vertices in this order. */
    List<CellOperator> operators(List<CellOperator> operators) {
        CellOperator[] moved = new CellOperator[operators.size()];
        for (int i = 0; i < moved.length; i++) {
            moved[places[i + 1] - 1] = operators.get(i);
        }
        return Arrays.asList(moved);
    }
}
