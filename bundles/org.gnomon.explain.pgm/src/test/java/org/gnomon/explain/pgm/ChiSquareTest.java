package org.gnomon.explain.pgm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChiSquareTest {

    /** Critical values of the chi-square distribution: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4. */
    @ParameterizedTest
    @CsvSource({"1, 2.706, 0.10", "1, 3.841, 0.05", "1, 6.635, 0.01", "1, 10.828, 0.001", "2, 5.991, 0.05", "5, 11.070, 0.05", "10, 18.307, 0.05",
            "10, 29.588, 0.001", "30, 43.773, 0.05", "100, 124.342, 0.05"})
    void pValuesAreThoseOfTheTable(int degrees, double critical, double probability) {
        assertThat(new ChiSquare(critical, degrees).pValue()).isCloseTo(probability, within(probability * 2e-3));
    }

    @Test
    void theStatisticIsPearsons() {
        ChiSquare test = ChiSquare.of(List.of(new int[] {10, 20, 30, 40}));
        double expected = 0;
        double[] expectations = {12, 18, 28, 42};
        int[] counts = {10, 20, 30, 40};
        for (int i = 0; i < 4; i++) {
            expected += (counts[i] - expectations[i]) * (counts[i] - expectations[i]) / expectations[i];
        }
        assertThat(test.statistic()).isCloseTo(expected, within(1e-12));
        assertThat(test.degreesOfFreedom()).isEqualTo(1);
    }

    @Test
    void strataAddUpAndEmptyOnesDoNotCount() {
        int[] table = {10, 20, 30, 40};
        int[] oneSided = {10, 20, 0, 0};
        ChiSquare alone = ChiSquare.of(List.of(table));
        ChiSquare three = ChiSquare.of(List.of(table, oneSided, table));
        assertThat(three.statistic()).isEqualTo(2 * alone.statistic());
        assertThat(three.degreesOfFreedom()).isEqualTo(2);
    }

    @Test
    void withoutAnyInformationTheVariablesMayBeIndependent() {
        assertThat(ChiSquare.of(List.of(new int[] {7, 0, 3, 0})).pValue()).isEqualTo(1);
    }
}
