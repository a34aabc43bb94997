package org.gnomon.api.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Another size from the scores that are there must be what a new search would find. */
class PrefixSearchTest {

    private static final int UNITS = 20;
    private static final int[] ALL = IntStream.range(0, UNITS).toArray();

    @Test
    void aSmallerBudgetGivesWhatASearchWithThatBudgetFinds() {
        for (int seed = 0; seed < 50; seed++) {
            PrefixPredictor predictor = noise(seed);
            double[] scores = new SplittableRandom(seed).doubles(UNITS).map(v -> Math.rint(4 * v)).toArray();
            for (Objective objective : Objective.values()) {
                SizeRule.Search wide = new SizeRule.Search(0.5, 2, objective, seed % 2 == 0);
                Explanation once = PrefixSearch.explain(1, scores, ALL, wide, predictor).note("kept").build();
                for (double sparsity : new double[] {0.5, 0.6, 0.7, 0.8, 0.9, 0.99}) {
                    SizeRule rule = wide.atSparsity(sparsity, UNITS);
                    Explanation alone = PrefixSearch.explain(1, scores, ALL, rule, predictor).note("kept").build();
                    assertThat(PrefixSearch.resize(once, ALL, rule)).isEqualTo(alone);
                }
            }
        }
    }

    @Test
    void aGivenSizeBecomesAShareOfTheCandidates() {
        double[] scores = IntStream.range(0, UNITS).mapToDouble(u -> -u).toArray();
        Explanation seven = PrefixSearch.explain(0, scores, ALL, new SizeRule.Top(7, false), noise(1)).build();
        assertThat(PrefixSearch.resize(seven, ALL, new SizeRule.Top(7, false).atSparsity(0.5, UNITS)).selectedUnits()).hasSize(10);
        assertThat(PrefixSearch.resize(seven, ALL, new SizeRule.Top(7, false).atSparsity(0.99, UNITS)).selectedUnits()).containsExactly(0);
    }

    @Test
    void nineTenthsOfTenEdgesLeaveOne() {
        assertThat(new SizeRule.Search(0.3, 1, Objective.DIFFERENCE, false).atSparsity(0.9, 10).maxFraction()).isEqualTo(0.1);
        assertThat(new SizeRule.Top(7, false).atSparsity(0.9, 10).count()).isEqualTo(1);
    }

    @Test
    void aGraphWithoutEdgesStaysEmpty() {
        SizeRule half = new SizeRule.Search(0.5, 1, Objective.DIFFERENCE, false);
        Explanation nothing = PrefixSearch.explain(0, new double[0], new int[0], half, noise(1)).build();
        assertThat(PrefixSearch.resize(nothing, new int[0], half.atSparsity(0.9, 0)).selectedUnits()).isEmpty();
    }

    @Test
    void whatTheSearchDidNotSeeCannotBeHad() {
        double[] scores = new double[UNITS];
        Explanation small = PrefixSearch.explain(0, scores, ALL, new SizeRule.Search(0.2, 1, Objective.DIFFERENCE, false), noise(1)).build();
        assertThatIllegalArgumentException().isThrownBy(() -> PrefixSearch.resize(small, ALL, new SizeRule.Search(0.5, 1, Objective.DIFFERENCE, false)))
                .withMessageContaining("did not look at every size in 1..10");
    }

    @Test
    void edgesChosenOtherwiseAreNotRanked() {
        Explanation own = Explanation.forClass(0).unitScores(new double[UNITS]).selection(new Selection(new int[] {3}, java.util.List.of())).build();
        assertThat(own.rankedBy()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> PrefixSearch.resize(own, ALL, new SizeRule.Top(1, false)))
                .withMessageContaining("ask the method again");
    }

    @Test
    void scoresReplacedAfterTheChoiceAreNotItsRanking() {
        SizeRule rule = new SizeRule.Top(2, false);
        Explanation.Builder ranked = PrefixSearch.explain(0, new double[UNITS], ALL, rule, noise(1));
        assertThat(ranked.build().rankedBy()).contains(rule);
        assertThat(ranked.unitScores(new double[UNITS]).build().rankedBy()).isEmpty();
    }

    /** Probabilities that depend on the order only through its prefixes. */
    private static PrefixPredictor noise(long seed) {
        return new PrefixPredictor() {
            @Override
            public double full() {
                return 0.9;
            }

            @Override
            public double[] keep(int[] order, int from, int to) {
                return values(order, from, to, seed);
            }

            @Override
            public double[] drop(int[] order, int from, int to) {
                return values(order, from, to, seed + 1);
            }
        };
    }

    private static double[] values(int[] order, int from, int to, long seed) {
        return IntStream.rangeClosed(from, to).mapToLong(k -> seed + Arrays.hashCode(Arrays.copyOf(order, k)))
                .mapToDouble(state -> new SplittableRandom(state).nextDouble()).toArray();
    }
}
