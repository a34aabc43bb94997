package org.gnomon.space.nb101;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A cell.
 *
 * @param operators of the interior vertices, in their order
 */
record Cell(Skeleton skeleton, List<CellOperator> operators) {

    /** The order in which the benchmark meets cells: by edges, then by operators, the last vertex fastest. */
    private static final Comparator<Cell> ORDER = Comparator.comparingInt((Cell cell) -> cell.skeleton.edges())
            .thenComparingInt(cell -> CellOperator.number(cell.operators));

    Cell {
        operators = List.copyOf(operators);
        if (operators.size() != skeleton.interior()) {
            throw new IllegalArgumentException("cell of " + skeleton.vertices() + " vertices has " + operators.size() + " operators");
        }
    }

    /** The operator of an interior vertex. */
    CellOperator operator(int vertex) {
        return operators.get(vertex - 1);
    }

    /** The first of all cells that differ from this one only by the order of their vertices: the one that the benchmark built. */
    Cell representative() {
        return VertexOrder.all(skeleton.vertices()).stream().filter(order -> order.keeps(skeleton))
                .map(order -> new Cell(new Skeleton(skeleton.vertices(), order.edges(skeleton)), order.operators(operators)))
                .min(ORDER).orElseThrow();
    }

    /** Without dead vertices; empty where nothing leads from the first to the last, or where edges beyond the limit remain. */
    Optional<Cell> pruned() {
        int live = skeleton.live();
        List<Integer> kept = IntStream.range(0, skeleton.vertices()).filter(v -> (live >> v & 1) != 0).boxed().toList();
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        Cell cell = new Cell(skeleton.only(kept), kept.subList(1, kept.size() - 1).stream().map(this::operator).toList());
        return Optional.of(cell).filter(c -> c.skeleton.sound());
    }

    /** {@code 5:1100011011:3m1}: number of vertices, adjacency above the diagonal row by row, operators of the interior vertices. */
    String text() {
        return skeleton.vertices() + ":" + skeleton.triangle() + ":"
                + operators.stream().map(op -> String.valueOf(op.letter())).collect(Collectors.joining());
    }
}
