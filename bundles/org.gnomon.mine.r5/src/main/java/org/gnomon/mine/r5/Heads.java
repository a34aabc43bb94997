package org.gnomon.mine.r5;

/** What pairs are reduced to. */
@FunctionalInterface
interface Heads {

    /** The head of a pair; {@link RuleMemory#NONE} where it cannot be reduced. */
    int head(int left, int right);

    /** That of a move. */
    default int head(Reduction.Move move) {
        return head(move.left(), move.right());
    }
}
