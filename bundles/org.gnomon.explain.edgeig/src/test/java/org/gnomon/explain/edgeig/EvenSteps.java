package org.gnomon.explain.edgeig;

import java.util.Arrays;

/** The plain midpoint rule, to compare with. */
final class EvenSteps {

    private EvenSteps() {}

    /** Size of the completeness gap of {@code steps} even pieces. */
    static double gap(EdgePath path, int steps) {
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            sum += Arrays.stream(path.slopes((i + 0.5) / steps)).sum() / steps;
        }
        return Math.abs(path.value(1) - path.value(0) - sum);
    }
}
