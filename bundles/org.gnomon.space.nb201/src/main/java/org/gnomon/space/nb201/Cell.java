package org.gnomon.space.nb201;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gnomon.api.search.Architecture;

/**
 * A cell: node 0 is what comes in, node 3 what goes out.
 *
 * @param operators of the edges, ordered by target, then by source
 */
record Cell(List<CellOperator> operators) {

    static final int NODES = 4;
    static final int EDGES = 6;

    private static final int[] SOURCES = {0, 0, 1, 0, 1, 2};
    private static final int[] TARGETS = {1, 2, 2, 3, 3, 3};

    static Cell of(Architecture architecture) {
        return new Cell(Arrays.stream(architecture.options()).mapToObj(o -> CellOperator.values()[o]).toList());
    }

    static int source(int edge) {
        return SOURCES[edge];
    }

    static int target(int edge) {
        return TARGETS[edge];
    }

    /** What stands between two nodes. */
    CellOperator between(int source, int target) {
        return operators.get(target * (target - 1) / 2 + source);
    }

    String text() {
        return operators.stream().map(op -> String.valueOf(op.letter())).collect(Collectors.joining());
    }
}
