package org.gnomon.mine.r5.networks;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.gnomon.mine.r5.memory.ScoredRules;
import org.gnomon.mine.r5.search.Heads;
import org.gnomon.mine.r5.search.PartialPath;
import org.gnomon.mine.r5.search.Reduction;
import org.gnomon.mine.r5.search.Reduction.Move;

/**
 * A state as a network sees it: its moves with what is known of each, in the order of the moves. Source: public code of R5, which lays the same numbers out on
 * planes.
 *
 * @param moves at least one; not to be changed
 * @param features {@code [moves, }{@value #FEATURES}{@code ]}: occurrences in all paths; most paths that have the pair at one position; that position; 1 where
 *     the memory has a head; 1 where that is observed; score
 */
public record Board(List<Move> moves, float[][] features) {

    static final int FEATURES = 6;

    /** @param moves of {@code state} to be shown */
    public static Board of(Reduction state, List<Move> moves, ScoredRules rules) {
        float[][] features = new float[moves.size()][];
        for (int m = 0; m < features.length; m++) {
            features[m] = features(state, moves.get(m), rules);
        }
        return new Board(moves, features);
    }

    /** With other numbers for the relations. */
    public Board renumbered(IntUnaryOperator numbers) {
        return new Board(moves.stream().map(move -> new Move(numbers.applyAsInt(move.left()), numbers.applyAsInt(move.right()))).toList(), features);
    }

    private static float[] features(Reduction state, Move move, ScoredRules rules) {
        int longest = state.paths().stream().mapToInt(PartialPath::length).max().orElseThrow();
        int[] at = new int[longest];
        int occurrences = 0;
        for (PartialPath path : state.paths()) {
            for (int i = 0; i + 1 < path.length(); i++) {
                if (path.reads(i, move.left(), move.right())) {
                    at[i]++;
                    occurrences++;
                }
            }
        }
        int position = 0;
        for (int i = 1; i < longest; i++) {
            position = at[i] > at[position] ? i : position;
        }
        int head = rules.head(move);
        boolean known = head != Heads.NONE;
        return new float[] {occurrences, at[position], position, known ? 1 : 0, known && !rules.isInvented(head) ? 1 : 0,
            (float) rules.score(move.left(), move.right())};
    }
}
