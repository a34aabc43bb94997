package org.gnomon.space.nb101;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.Condition;
import org.gnomon.api.search.Decision;
import org.gnomon.api.search.Decisions;

/**
 * A cell as decisions: how many vertices, which edges, which operators. Vertex 6 is what goes out whatever the number of vertices, so a decision
 * means the same in all cells; interior vertex {@code i} is there from {@code i + 2} vertices on.
 */
final class CellDecisions {

    private static final int OUT = Skeleton.MOST_VERTICES - 1;
    private static final int FIRST_OPERATOR = 1 + Skeleton.pairs(Skeleton.MOST_VERTICES);
    private static final String VERTICES = "vertices";
    private static final List<String> EDGE = List.of(Decision.EdgeChoice.NONE, "edge");

    private CellDecisions() {}

    static Decisions all() {
        List<Decision> decisions = new ArrayList<>();
        decisions.add(new Decision.IntegerRange(VERTICES, VERTICES, 2, Skeleton.MOST_VERTICES, 1, List.of()));
        for (int y = 1; y <= OUT; y++) {
            for (int x = 0; x < y; x++) {
                decisions.add(new Decision.EdgeChoice("edge" + x + y, "edge", x, y, EDGE, withVertex(y == OUT ? x : y)));
            }
        }
        List<String> operators = Arrays.stream(CellOperator.values()).map(CellOperator::text).toList();
        IntStream.range(1, OUT).forEach(v -> decisions.add(new Decision.Categorical("operator" + v, "operator", operators, withVertex(v))));
        return new Decisions(decisions);
    }

    /** The first vertex is always there. */
    private static List<Condition> withVertex(int interior) {
        String[] enough = IntStream.rangeClosed(interior + 2, Skeleton.MOST_VERTICES).mapToObj(String::valueOf).toArray(String[]::new);
        return interior == 0 ? List.of() : List.of(Condition.on(VERTICES, enough));
    }

    /** The cell of any options, sound or not. */
    static Cell cell(Architecture architecture) {
        int vertices = architecture.option(0) + 2;
        int edges = 0;
        for (int y = 1; y < vertices; y++) {
            for (int x = 0; x < y; x++) {
                edges |= architecture.option(edge(x, y, vertices)) == 0 ? 0 : Skeleton.bit(x, y);
            }
        }
        return new Cell(new Skeleton(vertices, edges),
                IntStream.range(0, vertices - 2).mapToObj(i -> CellOperator.values()[architecture.option(FIRST_OPERATOR + i)]).toList());
    }

    static Architecture architecture(Cell cell) {
        int[] options = new int[FIRST_OPERATOR + OUT - 1];
        int vertices = cell.skeleton().vertices();
        options[0] = vertices - 2;
        for (int y = 1; y < vertices; y++) {
            for (int x = 0; x < y; x++) {
                options[edge(x, y, vertices)] = cell.skeleton().edge(x, y) ? 1 : 0;
            }
        }
        for (int i = 0; i < cell.operators().size(); i++) {
            options[FIRST_OPERATOR + i] = cell.operators().get(i).ordinal();
        }
        return new Architecture(options);
    }

    /** Whether decision {@code d} is on an edge. */
    static boolean isEdge(int d) {
        return d > 0 && d < FIRST_OPERATOR;
    }

    /** Place of the decision on the edge from {@code x} to {@code y} of a cell with so many vertices. */
    static int edge(int x, int y, int vertices) {
        int target = y == vertices - 1 ? OUT : y;
        return 1 + x + Skeleton.pairs(target);
    }
}
