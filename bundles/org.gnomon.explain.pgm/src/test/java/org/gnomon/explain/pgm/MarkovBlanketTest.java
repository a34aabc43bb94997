package org.gnomon.explain.pgm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** On records drawn from a known graphical model: nodes 0 and 1 change the prediction, node 2 mostly follows node 0, node 3 is noise. */
class MarkovBlanketTest {

    private static final List<Integer> NODES = List.of(0, 1, 2, 3);

    private final PerturbationRecord record = record(4000, new SplittableRandom(3));
    private final MarkovBlanket blanket = new MarkovBlanket(record, 0.001);

    @Test
    void aNodeThatOnlyFollowsAnotherIsLeftOut() {
        assertThat(record.test(2, List.of()).pValue()).isLessThan(1e-6);
        assertThat(record.test(2, List.of(0)).pValue()).isGreaterThan(0.001);
        assertThat(blanket.of(NODES, 4)).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void whatGrewTooEarlyIsTakenOutAgain() {
        PerturbationRecord parity = parity(2000, new SplittableRandom(4));
        assertThat(parity.test(2, List.of()).pValue()).isLessThan(parity.test(0, List.of()).pValue());
        assertThat(parity.test(2, List.of(0, 1)).pValue()).isGreaterThan(0.001);
        assertThat(new MarkovBlanket(parity, 0.001).of(List.of(0, 1, 2), 3)).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void theLimitKeepsTheStrongestOnly() {
        assertThat(blanket.of(NODES, 1)).hasSize(1).isSubsetOf(0, 1);
    }

    @Test
    void fewSamplesAllowNoLargeBlanket() {
        assertThat(new MarkovBlanket(record(9, new SplittableRandom(5)), 0.5).of(NODES, 4)).isEmpty();
    }

    private static PerturbationRecord record(int samples, RandomGenerator random) {
        boolean[][] perturbed = new boolean[samples][];
        boolean[] changed = new boolean[samples];
        for (int s = 0; s < samples; s++) {
            boolean first = random.nextBoolean();
            boolean second = random.nextBoolean();
            perturbed[s] = new boolean[] {first, second, random.nextDouble() < 0.8 == first, random.nextBoolean()};
            changed[s] = random.nextDouble() < 0.1 + 0.4 * (first ? 1 : 0) + 0.4 * (second ? 1 : 0);
        }
        return new PerturbationRecord(perturbed, changed);
    }

    /** The parity of nodes 0 and 1 changes the prediction; node 2 mostly follows that parity and so depends most on the prediction. */
    private static PerturbationRecord parity(int samples, RandomGenerator random) {
        boolean[][] perturbed = new boolean[samples][];
        boolean[] changed = new boolean[samples];
        for (int s = 0; s < samples; s++) {
            boolean first = random.nextBoolean();
            boolean second = random.nextDouble() < 0.3;
            boolean odd = first != second;
            perturbed[s] = new boolean[] {first, second, random.nextDouble() < 0.9 == odd};
            changed[s] = random.nextDouble() < 0.95 == odd;
        }
        return new PerturbationRecord(perturbed, changed);
    }
}
