package org.gnomon.mine.r5.search;

/** What pairs are reduced to. */
@FunctionalInterface
public interface Heads {

    /** No relation. */
    int NONE = -1;

    /** The head of a pair; {@link #NONE} where it cannot be reduced. */
    int head(int left, int right);

    /** That of a move. */
    default int head(Reduction.Move move) {
        return head(move.left(), move.right());
    }
}
