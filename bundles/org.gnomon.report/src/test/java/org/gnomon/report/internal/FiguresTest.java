package org.gnomon.report.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({"0.5, 0.25, 0.500", "3, 4, 3", "3.5, 4, 3.50", "12.25, 99.5, 12.3", "0.0004, 0.0001, 0.000", "-0.0004, 0.5, 0.000", "12.3, 0.01, 12.300"})
    void aColumnHasOneNumberOfDecimals(double value, double other, String expected) {
        assertThat(Figures.fitting(List.of(value, other)).write(value)).isEqualTo(expected);
    }

    @Test
    void anEmptyColumnHasAFormat() {
        assertThat(Figures.fitting(List.of()).write(2)).isEqualTo("2");
    }

    @Test
    void theDeviationIsThatOfASample() {
        assertThat(Figures.deviation(new double[] {2, 4, 4, 4, 5, 5, 7, 9})).isCloseTo(Math.sqrt(32.0 / 7), within(1e-12));
        assertThat(Figures.deviation(new double[] {0.1, 0.1, 0.1})).isCloseTo(0, within(1e-12));
    }
}
