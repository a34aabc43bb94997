package org.gnomon.mine.r5.networks;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.gnomon.mine.r5.search.Reduction.Move;

/**
 * Samples as rows for the engine: as many rows per board as the widest has moves; those behind the last move of a board count nothing.
 *
 * @param left one-hot, {@code [boards widest, relations]}; likewise {@code right}
 * @param features {@code [boards widest, }{@value Board#FEATURES}{@code ]}
 * @param absent {@code [boards widest]}: 0 for a move, far below 0 for none
 * @param share 1 divided by the moves of the board
 * @param target of the policy
 */
record PairwiseBatch(int boards, int widest, float[] left, float[] right, float[] features, float[] absent, float[] share, float[] target) {

    private static final float ABSENT = -1e9f;

    /** @param row of a relation among {@code relations} */
    static PairwiseBatch of(List<Sample> batch, int relations, IntUnaryOperator row) {
        int widest = batch.stream().mapToInt(sample -> sample.board().moves().size()).max().orElseThrow();
        int rows = batch.size() * widest;
        PairwiseBatch made = new PairwiseBatch(batch.size(), widest, new float[rows * relations], new float[rows * relations],
                new float[rows * Board.FEATURES], new float[rows], new float[rows], new float[rows]);
        for (int b = 0; b < batch.size(); b++) {
            for (int m = 0; m < widest; m++) {
                made.fill(b * widest + m, batch.get(b), m, relations, row);
            }
        }
        return made;
    }

    private void fill(int at, Sample sample, int m, int relations, IntUnaryOperator row) {
        if (m >= sample.board().moves().size()) {
            absent[at] = ABSENT;
            return;
        }
        Move move = sample.board().moves().get(m);
        left[at * relations + row.applyAsInt(move.left())] = 1;
        right[at * relations + row.applyAsInt(move.right())] = 1;
        System.arraycopy(PairwiseNet.scaled(sample.board().features()[m]), 0, features, at * Board.FEATURES, Board.FEATURES);
        share[at] = 1f / sample.board().moves().size();
        target[at] = sample.policy()[m];
    }
}
