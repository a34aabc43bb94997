package org.gnomon.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gnomon.api.BadRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RangesTest {

    @Test
    void aRangeOfSparsitiesGoesInTenths() {
        assertThat(Ranges.sparsities("0.5..0.9")).containsExactly(0.5, 0.6, 0.7, 0.8, 0.9);
        assertThat(Ranges.sparsities("0.75,0.5")).containsExactly(0.5, 0.75);
        assertThat(Ranges.sparsities("0..0.1, 0.10, 0.95")).containsExactly(0.0, 0.1, 0.95);
    }

    @Test
    void aRangeOfSeedsGoesInOnes() {
        assertThat(Ranges.seeds("0..4")).containsExactly(0L, 1L, 2L, 3L, 4L);
        assertThat(Ranges.seeds("7,-3")).containsExactly(-3L, 7L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "half", "0.5..", "0.9..0.5", "1", "-0.1", "0.5,,0.6", "0.5..0.6..0.7", "0..1e9"})
    void whatIsNoSparsityIsRefusedWithTheValue(String text) {
        assertThatThrownBy(() -> Ranges.sparsities(text)).isInstanceOf(BadRequest.class).hasMessageStartingWith("sparsity is '");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "all", "0.5", "4..0", "0..1e9"})
    void whatIsNoSeedIsRefusedWithTheValue(String text) {
        assertThatThrownBy(() -> Ranges.seeds(text)).isInstanceOf(BadRequest.class).hasMessageStartingWith("seed is '");
    }
}
