package org.gnomon.explain.gnnexplainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegulariserTest {

    private static final double STEP = 1e-6;

    /** Two values stand for two entries, one is left out. */
    private static final double[] WEIGHTS = {1, 2, 0, 1, 2};
    private static final double[] THETA = {-1.3, 0.2, 0.4, 2.5, 0};

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void gradientIsThatOfTheCostWrittenOut(boolean averaged) {
        double[] gradient = new double[THETA.length];
        new Regulariser(0.3, averaged, 0.7).addGradient(THETA, WEIGHTS, gradient);
        for (int i = 0; i < THETA.length; i++) {
            assertThat(gradient[i]).isCloseTo((cost(averaged, i, STEP) - cost(averaged, i, -STEP)) / (2 * STEP), within(1e-8));
        }
    }

    /** The cost as PyG computes it, entry by entry, with {@code THETA[moved]} moved by {@code by}. */
    private static double cost(boolean averaged, int moved, double by) {
        double size = 0;
        double entropy = 0;
        int entries = 0;
        for (int i = 0; i < THETA.length; i++) {
            double m = 1 / (1 + Math.exp(-(THETA[i] + (i == moved ? by : 0))));
            for (int entry = 0; entry < WEIGHTS[i]; entry++) {
                size += m;
                entropy += -m * Math.log(m) - (1 - m) * Math.log(1 - m);
                entries++;
            }
        }
        return 0.3 * (averaged ? size / entries : size) + 0.7 * entropy / entries;
    }
}
