package org.gnomon.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.gnomon.evaluation.Estimate.Over;
import org.gnomon.evaluation.internal.StudentT;
import org.junit.jupiter.api.Test;

class EstimateTest {

    @Test
    void theIntervalIsThatOfStudent() {
        // R: t.test(c(0.1, 0.4, 0.4, 0.7, 0.9)) gives 0.1172 to 0.8828 around 0.5.
        Estimate estimate = Estimate.of(new double[] {0.1, 0.4, 0.4, 0.7, 0.9}, Over.SEEDS);
        assertThat(estimate.mean()).isCloseTo(0.5, within(1e-12));
        assertThat(estimate.halfWidth()).isCloseTo(2.776445 * Math.sqrt(0.38 / 4 / 5), within(1e-6));
        assertThat(estimate.count()).isEqualTo(5);
    }

    @Test
    void oneValueHasNoInterval() {
        assertThat(Estimate.of(new double[] {0.3}, Over.EXPLANATIONS)).isEqualTo(new Estimate(0.3, 0, Over.EXPLANATIONS, 1));
    }

    @Test
    void quantilesAreThoseOfTables() {
        assertThat(StudentT.quantile975(1)).isCloseTo(12.7062, within(1e-4));
        assertThat(StudentT.quantile975(10)).isCloseTo(2.228139, within(2e-4));
        assertThat(StudentT.quantile975(30)).isCloseTo(2.042272, within(1e-5));
        assertThat(StudentT.quantile975(2400)).isCloseTo(1.960953, within(1e-6));
    }
}
