package org.gnomon.space.nb101;

import java.util.ArrayList;
import java.util.List;

/**
 * What is one edit away from a cell: another operator, an edge more or less, a vertex less with its edges, a vertex more between two others. The
 * order of vertices stays. Cells that differ only by that order may come several times.
 */
final class CellEdits {

    private final Cell cell;
    private final Skeleton skeleton;
    private final List<Cell> edits = new ArrayList<>();

    private CellEdits(Cell cell) {
        this.cell = cell;
        skeleton = cell.skeleton();
    }

    static List<Cell> of(Cell cell) {
        CellEdits edits = new CellEdits(cell);
        edits.changeOperators();
        edits.changeEdges();
        edits.takeVertices();
        if (cell.skeleton().vertices() < Skeleton.MOST_VERTICES) {
            edits.addVertices();
        }
        return List.copyOf(edits.edits);
    }

    private void changeOperators() {
        for (int i = 0; i < skeleton.interior(); i++) {
            for (CellOperator operator : CellOperator.values()) {
                List<CellOperator> operators = new ArrayList<>(cell.operators());
                if (operators.set(i, operator) != operator) {
                    edits.add(new Cell(skeleton, operators));
                }
            }
        }
    }

    private void changeEdges() {
        for (int y = 1; y < skeleton.vertices(); y++) {
            for (int x = 0; x < y; x++) {
                addSound(new Skeleton(skeleton.vertices(), skeleton.edges() ^ Skeleton.bit(x, y)), cell.operators());
            }
        }
    }

    private void takeVertices() {
        for (int v = 1; v < skeleton.output(); v++) {
            List<Integer> kept = new ArrayList<>();
            for (int w = 0; w < skeleton.vertices(); w++) {
                if (w != v) {
                    kept.add(w);
                }
            }
            List<CellOperator> operators = new ArrayList<>(cell.operators());
            operators.remove(v - 1);
            addSound(skeleton.only(kept), operators);
        }
    }

    private void addVertices() {
        for (int v = 1; v <= skeleton.output(); v++) {
            int moved = opened(v);
            for (int x = 0; x < v; x++) {
                for (int y = v + 1; y <= skeleton.vertices(); y++) {
                    addVertex(v, new Skeleton(skeleton.vertices() + 1, moved | Skeleton.bit(x, v) | Skeleton.bit(v, y)));
                }
            }
        }
    }

    private void addVertex(int v, Skeleton larger) {
        for (CellOperator operator : CellOperator.values()) {
            List<CellOperator> operators = new ArrayList<>(cell.operators());
            operators.add(v - 1, operator);
            addSound(larger, operators);
        }
    }

    /** The edges when the vertices from {@code v} on move one further. */
    private int opened(int v) {
        int moved = 0;
        for (int y = 1; y < skeleton.vertices(); y++) {
            for (int x = 0; x < y; x++) {
                moved |= skeleton.edge(x, y) ? Skeleton.bit(x < v ? x : x + 1, y < v ? y : y + 1) : 0;
            }
        }
        return moved;
    }

    private void addSound(Skeleton changed, List<CellOperator> operators) {
        if (changed.sound()) {
            edits.add(new Cell(changed, operators));
        }
    }
}
