package org.gnomon.model.packed;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not finite never becomes part of a network or a graph. */
class FiniteValuesTest {

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void weightsAreRefusedWithTheirPlace(double value) {
        assertThatThrownBy(() -> new Dense(2, 2, new double[] {1, 2, value, 4}, new double[2])).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weight value 2 is " + value + "; weights must be finite");
        assertThatThrownBy(() -> new Dense(2, 2, new double[4], new double[] {0, value})).hasMessageContaining("bias value 1");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void normalisationIsRefusedWithItsPlace(double value) {
        double[] good = {1};
        assertThatThrownBy(() -> new BatchNorm(good, good, new double[] {value}, good, 0)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(" value 0 is " + value);
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.NEGATIVE_INFINITY})
    void featuresAreRefusedWithTheirPlace(float value) {
        assertThatThrownBy(() -> PackedGraph.builder("g", 2, 2).features(new float[] {1, 2, 3, value})).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("feature 1 of node 1 of graph 'g' is " + value + "; features must be finite");
    }
}
