package org.gnomon.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void putsNumbersToTheRightAndWordsToTheLeft() {
        assertThat(new TextTable("METHOD", "Fid+").row("eig-search", "0.5").row("random", "-0.25").lines())
                .containsExactly("METHOD       Fid+", "eig-search    0.5", "random      -0.25");
    }

    @Test
    void withoutRowsIsItsHeader() {
        assertThat(new TextTable("A", "B").lines()).containsExactly("A  B");
    }

    @Test
    void refusesARowOfAnotherWidth() {
        assertThatThrownBy(() -> new TextTable("A", "B").row("x")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2 columns");
    }
}
