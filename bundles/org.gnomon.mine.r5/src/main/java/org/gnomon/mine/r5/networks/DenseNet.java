package org.gnomon.mine.r5.networks;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.convolutional.Conv2d;
import java.util.List;
import org.gnomon.mine.r5.search.Judge.Judgement;
import org.gnomon.mine.r5.search.Reduction.Move;

/**
 * The network of the public code: the features of every pair on eight planes of {@code relations x relations}, three convolutions, and a softmax over all
 * pairs.
 *
 * @param relations how many it knows; higher numbers count as the last
 */
public record DenseNet(int relations) implements PolicyValueNet {

    private static final int PLANES = Board.FEATURES + 2;
    private static final int[] CHANNELS = {PLANES, 16, 32, 128};
    private static final int POLICY_CHANNELS = 4;
    private static final int VALUE_CHANNELS = 2;
    private static final int VALUE_HIDDEN = 32;
    private static final int POLICY = 6;
    private static final int VALUE = 10;

    @Override
    public String name() {
        return "dense";
    }

    /** What the weights and what the optimiser remembers of them take, in bytes. */
    public static long bytes(int relations) {
        long cells = (long) relations * relations;
        return 3L * Float.BYTES * (POLICY_CHANNELS * cells * cells + 2L * VALUE_CHANNELS * VALUE_HIDDEN * cells);
    }

    @Override
    public List<Shape> shapes() {
        long cells = (long) relations * relations;
        int last = CHANNELS[3];
        return List.of(new Shape(CHANNELS[1], CHANNELS[0], 3, 3), new Shape(CHANNELS[1]), new Shape(CHANNELS[2], CHANNELS[1], 3, 3), new Shape(CHANNELS[2]),
                new Shape(last, CHANNELS[2], 3, 3), new Shape(last), new Shape(POLICY_CHANNELS, last, 1, 1), new Shape(POLICY_CHANNELS),
                new Shape(cells, POLICY_CHANNELS * cells), new Shape(cells), new Shape(VALUE_CHANNELS, last, 1, 1), new Shape(VALUE_CHANNELS),
                new Shape(VALUE_HIDDEN, VALUE_CHANNELS * cells), new Shape(VALUE_HIDDEN), new Shape(1, VALUE_HIDDEN), new Shape(1));
    }

    private int place(int relation) {
        return Math.min(relation, relations - 1);
    }

    /** The planes of a board, one after another. */
    private float[] planes(Board board, Symmetry symmetry) {
        int cells = relations * relations;
        float[] planes = new float[PLANES * cells];
        for (int m = 0; m < board.moves().size(); m++) {
            Move move = board.moves().get(m);
            int cell = symmetry.ofState(place(move.left()), place(move.right()), relations);
            for (int f = 0; f < Board.FEATURES; f++) {
                planes[f * cells + cell] = board.features()[m][f];
            }
            planes[Board.FEATURES * cells + cell] = move.left();
            planes[(Board.FEATURES + 1) * cells + cell] = move.right();
        }
        return planes;
    }

    /** The priors are parts of a softmax over all pairs, so they sum to less than 1. */
    @Override
    public Judgement judge(Board board, float[][] weights) {
        float[] state = planes(board, Symmetry.NONE);
        for (int layer = 0; layer < 3; layer++) {
            state = Convolution.relu3x3(state, relations, weights[2 * layer], weights[2 * layer + 1]);
        }
        float[] policy = Convolution.relu1x1(state, relations * relations, weights[POLICY], weights[POLICY + 1]);
        double[] all = Softmax.of(Convolution.linear(policy, weights[POLICY + 2], weights[POLICY + 3]));
        double[] priors = board.moves().stream().mapToDouble(move -> all[place(move.left()) * relations + place(move.right())]).toArray();
        return new Judgement(priors, value(state, weights));
    }

    private double value(float[] state, float[][] weights) {
        float[] value = Convolution.relu1x1(state, relations * relations, weights[VALUE], weights[VALUE + 1]);
        double[] hidden = Convolution.linear(value, weights[VALUE + 2], weights[VALUE + 3]);
        double sum = weights[VALUE + 5][0];
        for (int h = 0; h < hidden.length; h++) {
            sum += weights[VALUE + 4][h] * Math.max(0, hidden[h]);
        }
        return Math.tanh(sum);
    }

    @Override
    public Outputs outputs(NDManager manager, NDArray[] weights, List<Sample> batch) {
        int cells = relations * relations;
        int boards = batch.size();
        float[] planes = new float[boards * PLANES * cells];
        float[] target = new float[boards * cells];
        for (int b = 0; b < boards; b++) {
            Sample sample = batch.get(b);
            System.arraycopy(planes(sample.board(), sample.symmetry()), 0, planes, b * PLANES * cells, PLANES * cells);
            for (int m = 0; m < sample.policy().length; m++) {
                Move move = sample.board().moves().get(m);
                target[b * cells + sample.symmetry().ofPolicy(place(move.left()), place(move.right()), relations)] += sample.policy()[m];
            }
        }
        NDArray state = manager.create(planes, new Shape(boards, PLANES, relations, relations));
        for (int layer = 0; layer < 3; layer++) {
            state = convolved(state, weights[2 * layer], weights[2 * layer + 1], 1);
        }
        NDArray policy = convolved(state, weights[POLICY], weights[POLICY + 1], 0).reshape(boards, (long) POLICY_CHANNELS * cells)
                .matMul(weights[POLICY + 2].transpose()).add(weights[POLICY + 3]);
        NDArray hidden = Activation.relu(convolved(state, weights[VALUE], weights[VALUE + 1], 0).reshape(boards, (long) VALUE_CHANNELS * cells)
                .matMul(weights[VALUE + 2].transpose()).add(weights[VALUE + 3]));
        NDArray value = hidden.matMul(weights[VALUE + 4].transpose()).add(weights[VALUE + 5]).tanh().reshape(boards);
        return new Outputs(policy.logSoftmax(1), manager.create(target, new Shape(boards, cells)), value);
    }

    private static NDArray convolved(NDArray planes, NDArray weight, NDArray bias, int padding) {
        return Activation.relu(Conv2d.conv2d(planes, weight, bias, new Shape(1, 1), new Shape(padding, padding)).singletonOrThrow());
    }
}
