package org.gnomon.space.darts;

/**
 * What a node reads.
 *
 * @param source 0 and 1 for the outputs of the last cell but one and the last cell, 2 and more for the nodes before
 */
record Edge(int source, CellOperator operator) {

    String text() {
        return "(" + source + "," + operator.ordinal() + ")";
    }
}
