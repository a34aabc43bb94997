package org.gnomon.space.darts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A node of a cell: the sum of two edges from different sources, the lower source first. */
record Node(Edge first, Edge second) {

    private static final CellOperator[] OPERATORS = CellOperator.values();

    Node {
        if (first.source() >= second.source()) {
            throw new IllegalArgumentException("a node reads " + first.source() + " and " + second.source()
                    + "; allowed: two sources, the lower one first");
        }
    }

    /** In either order. */
    static Node of(Edge one, Edge other) {
        return one.source() < other.source() ? new Node(one, other) : new Node(other, one);
    }

    /** How many nodes there are at place {@code index}, 0 to 3, of a cell. */
    static int count(int index) {
        return pairs(index + 2) * OPERATORS.length * OPERATORS.length;
    }

    private static int pairs(int sources) {
        return sources * (sources - 1) / 2;
    }

    /** One of the {@link #count} nodes; by sources, then by operators. */
    static Node numbered(int number) {
        int pair = number / (OPERATORS.length * OPERATORS.length);
        int second = IntStream.iterate(1, s -> s + 1).filter(s -> pair < pairs(s + 1)).findFirst().orElseThrow();
        return new Node(new Edge(pair - pairs(second), OPERATORS[number / OPERATORS.length % OPERATORS.length]),
                new Edge(second, OPERATORS[number % OPERATORS.length]));
    }

    List<Edge> edges() {
        return List.of(first, second);
    }

    /** The nodes at place {@code index} with another operator or another source on one edge. */
    List<Node> edits(int index) {
        List<Node> edits = new ArrayList<>();
        edits(first, second, index, edits);
        edits(second, first, index, edits);
        return edits;
    }

    private static void edits(Edge changed, Edge kept, int index, List<Node> into) {
        Stream.of(OPERATORS).filter(op -> op != changed.operator()).forEach(op -> into.add(of(new Edge(changed.source(), op), kept)));
        IntStream.range(0, index + 2).filter(s -> s != changed.source() && s != kept.source())
                .forEach(s -> into.add(of(new Edge(s, changed.operator()), kept)));
    }

    String text() {
        return first.text() + "," + second.text();
    }
}
