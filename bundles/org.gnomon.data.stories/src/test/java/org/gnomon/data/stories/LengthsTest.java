package org.gnomon.data.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gnomon.api.BadRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LengthsTest {

    @Test
    void numbersAndRangesAreReadRisingEachOnce() {
        assertThat(Lengths.parse("testLengths", "2,3")).containsExactly(2, 3);
        assertThat(Lengths.parse("testLengths", "5, 2..4,3")).containsExactly(2, 3, 4, 5);
        assertThat(Lengths.parse("testLengths", "20")).containsExactly(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "21", "2,", "4..3", "2..", "2..3..4", "two", "-2", "2.5", "99999999999"})
    void anythingElseIsABadRequest(String text) {
        assertThatThrownBy(() -> Lengths.parse("testLengths", text)).isInstanceOf(BadRequest.class)
                .hasMessage("testLengths is '" + text + "'; allowed: lengths from 2 to 20, separated by commas, ranges with two dots");
    }
}
