package org.gnomon.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gnomon.api.BadRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicesTest {

    @Test
    void countBothEndsOfARange() {
        assertThat(Indices.parse("0..3", "graph", 9)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void areAscendingAndStandOnce() {
        assertThat(Indices.parse("5, 2..3,3,0", "graph", 9)).containsExactly(0, 2, 3, 5);
    }

    @Test
    void mayBeAll() {
        assertThat(Indices.parse("all", "graph", 3)).containsExactly(0, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "1..", "..3", "1-3", "0,,1", "99999999999"})
    void thatAreMalformedAreRefused(String text) {
        assertThatThrownBy(() -> Indices.parse(text, "graph", 9)).isInstanceOf(BadRequest.class).hasMessageContaining("is no graph")
                .hasMessageContaining("allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "3..9", "5..4"})
    void thatDoNotExistAreRefusedWithTheLegalOnes(String text) {
        assertThatThrownBy(() -> Indices.parse(text, "graph", 9)).isInstanceOf(BadRequest.class).hasMessageContaining("0..8");
    }
}
