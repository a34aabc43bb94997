package org.gnomon.mine.r5.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.mine.r5.TestEngine;
import org.gnomon.mine.r5.search.Judge.Judgement;
import org.gnomon.mine.r5.search.Reduction.Move;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyValueNetTest {

    private static final int RELATIONS = 7;

    private static Stream<PolicyValueNet> nets() {
        return Stream.of(new PairwiseNet(RELATIONS), new DenseNet(RELATIONS));
    }

    private static Sample sample(RandomGenerator random) {
        int count = 1 + random.nextInt(5);
        List<Move> moves = new ArrayList<>();
        while (moves.size() < count) {
            Move move = new Move(random.nextInt(RELATIONS), random.nextInt(RELATIONS));
            if (!moves.contains(move)) {
                moves.add(move);
            }
        }
        float[][] features = new float[count][Board.FEATURES];
        for (float[] row : features) {
            for (int f = 0; f < row.length; f++) {
                row[f] = f < 3 ? random.nextInt(4) : random.nextFloat(-2, 2);
            }
        }
        float[] policy = new float[count];
        policy[random.nextInt(count)] = 1;
        return new Sample(new Board(moves, features), policy, random.nextBoolean() ? Sample.RIGHT : Sample.WRONG, Symmetry.NONE);
    }

    private static List<Sample> samples(int count) {
        RandomGenerator random = new SplittableRandom(5);
        return IntStream.range(0, count).mapToObj(i -> sample(random)).toList();
    }

    /** Policy and value of the engine; the policy over the columns that it has. */
    private static float[][] inEngine(PolicyValueNet net, AdamWeights weights, List<Sample> batch) throws InterruptedException {
        return TestEngine.TORCH.alone(engine -> {
            try (NDManager manager = engine.newBaseManager()) {
                PolicyValueNet.Outputs outputs = net.outputs(manager, weights.in(manager), batch);
                return new float[][] {outputs.logPolicy().exp().toFloatArray(), outputs.value().toFloatArray()};
            }
        });
    }

    @ParameterizedTest
    @MethodSource("nets")
    void plainJavaComputesWhatTheEngineComputes(PolicyValueNet net) throws InterruptedException {
        AdamWeights weights = AdamWeights.random(net, new SplittableRandom(3));
        List<Sample> batch = samples(20);
        float[][] expected = inEngine(net, weights, batch);
        int columns = expected[0].length / batch.size();
        for (int b = 0; b < batch.size(); b++) {
            Judgement judgement = net.judge(batch.get(b).board(), weights.values());
            assertThat(judgement.value()).isCloseTo(expected[1][b], within(1e-5));
            for (int m = 0; m < judgement.priors().length; m++) {
                Move move = batch.get(b).board().moves().get(m);
                int column = net instanceof DenseNet ? move.left() * RELATIONS + move.right() : m;
                assertThat(judgement.priors()[m]).isCloseTo(expected[0][b * columns + column], within(1e-5));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("nets")
    void updatesBringPolicyAndValueNearerToTheSamples(PolicyValueNet net) {
        AdamWeights weights = AdamWeights.random(net, new SplittableRandom(3));
        List<Sample> batch = samples(16);
        double before = loss(net, weights, batch);
        double multiplier = 1;
        NetTraining training = new NetTraining(TestEngine.TORCH, net, 0.01);
        for (int i = 0; i < 30; i++) {
            multiplier = training.update(weights, batch, multiplier, TestRun.seeded(0));
        }
        assertThat(loss(net, weights, batch)).isLessThan(0.5 * before);
    }

    private static double loss(PolicyValueNet net, AdamWeights weights, List<Sample> batch) {
        double loss = 0;
        for (Sample sample : batch) {
            Judgement judgement = net.judge(sample.board(), weights.values());
            loss += Math.pow(judgement.value() - sample.value(), 2);
            for (int m = 0; m < sample.policy().length; m++) {
                loss -= sample.policy()[m] * Math.log(judgement.priors()[m]);
            }
        }
        return loss / batch.size();
    }

    /** Of one weight with gradient 1: the first step is the learning rate, whatever the gradient; later ones follow by hand. */
    @Test
    void adamStepsAreThoseOfThePaper() {
        PolicyValueNet net = new PairwiseNet(1);
        AdamWeights weights = new AdamWeights(net);
        float[][] gradients = net.shapes().stream().map(shape -> new float[(int) shape.size()]).toArray(float[][]::new);
        gradients[5][0] = 1;
        weights.update(gradients, 0.1);
        assertThat(weights.values()[5][0]).isCloseTo(-0.1f, within(1e-6f));
        gradients[5][0] = -1;
        weights.update(gradients, 0.1);
        double gradient = -1 + 1e-4 * -0.1;
        double mean = 0.9 * 0.1 + 0.1 * gradient;
        double variance = 0.999 * 0.001 + 0.001 * gradient * gradient;
        double step = 0.1 * mean / (1 - 0.81) / (Math.sqrt(variance / (1 - 0.999 * 0.999)) + 1e-8);
        assertThat((double) weights.values()[5][0]).isCloseTo(-0.1 - step, within(1e-6));
        assertThat(weights.values()[0]).containsOnly(0);
    }

    @Test
    void turnedOnceStateAndPolicyDisagreeTurnedTwiceTheyAgree() {
        assertThat(Symmetry.all()).hasSize(8).doesNotHaveDuplicates();
        for (Symmetry symmetry : Symmetry.all()) {
            int[] cells = IntStream.range(0, 9).map(cell -> symmetry.ofState(cell / 3, cell % 3, 3)).toArray();
            assertThat(cells).as(symmetry.toString()).doesNotHaveDuplicates();
            boolean agree = IntStream.range(0, 9).allMatch(cell -> symmetry.ofPolicy(cell / 3, cell % 3, 3) == cells[cell]);
            assertThat(agree).as(symmetry.toString()).isEqualTo(symmetry.turns() % 2 == 0);
        }
        assertThat(new Symmetry(1, false).ofState(0, 1, 3)).as("numpy.rot90: row 0 becomes column 0, from below").isEqualTo(3);
        assertThat(new Symmetry(1, false).ofState(0, 2, 3)).isZero();
    }
}
