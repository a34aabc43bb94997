package org.gnomon.explain.goat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GaussLegendreTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 8, 33, 128})
    void powersUpToTheDegreeAreIntegratedExactly(int count) {
        GaussLegendre rule = GaussLegendre.of(count);
        for (int power = 0; power < 2 * count; power++) {
            int exponent = power;
            double integral = IntStream.range(0, count).mapToDouble(i -> rule.weights()[i] * Math.pow(rule.nodes()[i], exponent)).sum();
            assertThat(integral).isCloseTo(1.0 / (power + 1), within(1e-14));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 8, 33, 128})
    void nodesAscendBetweenZeroAndOne(int count) {
        assertThat(DoubleStream.of(GaussLegendre.of(count).nodes()).boxed()).isSorted().allMatch(x -> 0 < x && x < 1).doesNotHaveDuplicates();
    }
}
