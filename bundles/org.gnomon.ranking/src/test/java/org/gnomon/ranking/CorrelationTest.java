package org.gnomon.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelationTest {

    private static double[] random(SplittableRandom random, int size, int levels) {
        return random.ints(size, 0, levels).asDoubleStream().toArray();
    }

    /** By the definition, over all pairs. */
    private static double tauB(double[] x, double[] y) {
        double sum = 0;
        double untiedX = 0;
        double untiedY = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                double signX = Math.signum(x[i] - x[j]);
                double signY = Math.signum(y[i] - y[j]);
                sum += signX * signY;
                untiedX += Math.abs(signX);
                untiedY += Math.abs(signY);
            }
        }
        return sum / Math.sqrt(untiedX * untiedY);
    }

    /** By the definition: 0.5 for itself, 1 for every smaller, 0.5 for every equal one. */
    private static double[] ranks(double[] values) {
        return Arrays.stream(values).map(v -> 0.5 + Arrays.stream(values).map(w -> w < v ? 1 : w == v ? 0.5 : 0).sum()).toArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 1000})
    void agreeWithTheirDefinitionsAlsoWithTies(int levels) {
        SplittableRandom random = new SplittableRandom(levels);
        for (int size = 2; size < 80; size += 7) {
            double[] x = random(random, size, levels);
            double[] y = random(random, size, levels);
            x[0] = -1;
            y[0] = -1;
            assertThat(Ranks.average(x)).containsExactly(ranks(x));
            if (Arrays.stream(x).distinct().count() > 1 && Arrays.stream(y).distinct().count() > 1) {
                assertThat(Correlation.KENDALL.of(x, y).orElseThrow()).isCloseTo(tauB(x, y), within(1e-12));
                assertThat(Correlation.SPEARMAN.of(x, y)).isEqualTo(Correlation.PEARSON.of(ranks(x), ranks(y)));
            }
        }
    }

    /** scipy.stats 1.17.1: pearsonr, spearmanr, kendalltau. */
    @Test
    void givePublishedValues() {
        double[] x = {12, 2, 1, 12, 2};
        double[] y = {1, 4, 7, 1, 0};
        assertThat(Correlation.KENDALL.of(x, y).orElseThrow()).isCloseTo(-0.4714045207910316, within(1e-14));
        assertThat(Correlation.SPEARMAN.of(x, y).orElseThrow()).isCloseTo(-0.5407380704358752, within(1e-14));
        assertThat(Correlation.PEARSON.of(x, y).orElseThrow()).isCloseTo(-0.5566399985665696, within(1e-14));
    }

    @ParameterizedTest
    @EnumSource
    void areOneForItselfAndMinusOneReversed(Correlation kind) {
        double[] x = new SplittableRandom(1).doubles(500).toArray();
        assertThat(kind.of(x, x).orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(kind.of(x, Arrays.stream(x).map(v -> -v).toArray()).orElseThrow()).isCloseTo(-1, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource
    void areNotDefinedWhereNothingIsOrdered(Correlation kind) {
        double[] constant = new double[30];
        Arrays.fill(constant, 0.1);
        assertThat(kind.of(constant, new SplittableRandom(1).doubles(30).toArray())).isEmpty();
        assertThat(kind.of(new double[] {1}, new double[] {2})).isEmpty();
        assertThat(kind.of(new double[0], new double[0])).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void refuseWhatTheyCannotCompare(Correlation kind) {
        assertThatThrownBy(() -> kind.of(new double[2], new double[3])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> kind.of(new double[] {1, Double.NaN}, new double[2])).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("NaN");
    }

    @Test
    void ranksOfMonotoneImagesAreTheSame() {
        double[] x = new SplittableRandom(4).doubles(200).toArray();
        double[] y = new SplittableRandom(5).doubles(200).toArray();
        double[] grown = Arrays.stream(x).map(v -> Math.exp(9 * v)).toArray();
        assertThat(Correlation.SPEARMAN.of(grown, y)).isEqualTo(Correlation.SPEARMAN.of(x, y));
        assertThat(Correlation.KENDALL.of(grown, y)).isEqualTo(Correlation.KENDALL.of(x, y));
        assertThat(Correlation.PEARSON.of(grown, y)).isNotEqualTo(Correlation.PEARSON.of(x, y));
    }

    @Test
    void minusZeroIsZero() {
        assertThat(Ranks.average(new double[] {0.0, -0.0, 1})).containsExactly(1.5, 1.5, 3);
        assertThat(Correlation.KENDALL.of(new double[] {0.0, -0.0}, new double[] {1, 2})).isEmpty();
    }
}
