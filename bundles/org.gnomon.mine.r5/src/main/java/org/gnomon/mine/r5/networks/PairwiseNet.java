package org.gnomon.mine.r5.networks;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import java.util.List;
import org.gnomon.mine.r5.search.Judge.Judgement;
import org.gnomon.mine.r5.search.Reduction.Move;

/**
 * Scores every move by itself: an embedding of either relation and the features of the pair, a hidden layer, a softmax over the moves; the value comes from the
 * mean of the hidden layer. It has {@code O(relations)} weights, where the dense network has {@code O(relations^4)}.
 *
 * @param relations how many it knows; higher numbers are one more
 */
public record PairwiseNet(int relations) implements PolicyValueNet {

    private static final int EMBEDDING = 16;
    private static final int HIDDEN = 32;
    private static final int INPUT = 2 * EMBEDDING + Board.FEATURES;

    private static final int EMBEDDINGS = 0;
    private static final int HIDDEN_WEIGHT = 1;
    private static final int HIDDEN_BIAS = 2;
    private static final int POLICY_WEIGHT = 3;
    private static final int VALUE_WEIGHT = 4;
    private static final int VALUE_BIAS = 5;

    @Override
    public String name() {
        return "pairwise";
    }

    @Override
    public List<Shape> shapes() {
        return List.of(new Shape(relations + 1, EMBEDDING), new Shape(HIDDEN, INPUT), new Shape(HIDDEN), new Shape(1, HIDDEN), new Shape(1, HIDDEN),
                new Shape(1));
    }

    private int row(int relation) {
        return Math.min(relation, relations);
    }

    /** Features of a pair, all of the size of 1. */
    static float[] scaled(float[] features) {
        return new float[] {(float) Math.log1p(features[0]), (float) Math.log1p(features[1]), features[2] / 10, features[3], features[4],
            (float) Math.tanh(features[5])};
    }

    @Override
    public Judgement judge(Board board, float[][] weights) {
        int moves = board.moves().size();
        double[] logits = new double[moves];
        double[] pooled = new double[HIDDEN];
        for (int m = 0; m < moves; m++) {
            double[] hidden = hidden(board.moves().get(m), board.features()[m], weights);
            for (int h = 0; h < HIDDEN; h++) {
                logits[m] += weights[POLICY_WEIGHT][h] * hidden[h];
                pooled[h] += hidden[h] / moves;
            }
        }
        double value = weights[VALUE_BIAS][0];
        for (int h = 0; h < HIDDEN; h++) {
            value += weights[VALUE_WEIGHT][h] * pooled[h];
        }
        return new Judgement(Softmax.of(logits), Math.tanh(value));
    }

    private double[] hidden(Move move, float[] features, float[][] weights) {
        float[] input = new float[INPUT];
        System.arraycopy(weights[EMBEDDINGS], row(move.left()) * EMBEDDING, input, 0, EMBEDDING);
        System.arraycopy(weights[EMBEDDINGS], row(move.right()) * EMBEDDING, input, EMBEDDING, EMBEDDING);
        System.arraycopy(scaled(features), 0, input, 2 * EMBEDDING, Board.FEATURES);
        double[] hidden = new double[HIDDEN];
        for (int h = 0; h < HIDDEN; h++) {
            double sum = weights[HIDDEN_BIAS][h];
            for (int i = 0; i < INPUT; i++) {
                sum += weights[HIDDEN_WEIGHT][h * INPUT + i] * input[i];
            }
            hidden[h] = Math.max(0, sum);
        }
        return hidden;
    }

    @Override
    public Outputs outputs(NDManager manager, NDArray[] weights, List<Sample> batch) {
        PairwiseBatch rows = PairwiseBatch.of(batch, relations + 1, this::row);
        long count = (long) rows.boards() * rows.widest();
        Shape oneHot = new Shape(count, relations + 1);
        NDArray input = manager.create(rows.left(), oneHot).matMul(weights[EMBEDDINGS])
                .concat(manager.create(rows.right(), oneHot).matMul(weights[EMBEDDINGS]), 1)
                .concat(manager.create(rows.features(), new Shape(count, Board.FEATURES)), 1);
        NDArray hidden = Activation.relu(input.matMul(weights[HIDDEN_WEIGHT].transpose()).add(weights[HIDDEN_BIAS]));
        Shape byBoard = new Shape(rows.boards(), rows.widest());
        NDArray logits = hidden.matMul(weights[POLICY_WEIGHT].transpose()).reshape(byBoard).add(manager.create(rows.absent(), byBoard));
        NDArray value = hidden.matMul(weights[VALUE_WEIGHT].transpose()).reshape(byBoard).mul(manager.create(rows.share(), byBoard)).sum(new int[] {1})
                .add(weights[VALUE_BIAS]).tanh();
        return new Outputs(logits.logSoftmax(1), manager.create(rows.target(), byBoard), value);
    }
}
