package org.gnomon.host.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {

    private static final List<String> KNOWN = List.of("saliency", "random", "eig-search");

    @ParameterizedTest
    @CsvSource({"eigsearch, eig-search", "eig-saerch, eig-search", "salience, saliency", "randon, random", "rando, random"})
    void findsWhatWasMeant(String wrong, String meant) {
        assertThat(NearMiss.question(wrong, KNOWN)).isEqualTo("did you mean '" + meant + "'? ");
    }

    @ParameterizedTest
    @CsvSource({"goat", "''", "searching"})
    void staysSilentWhenNothingIsNear(String wrong) {
        assertThat(NearMiss.question(wrong, KNOWN)).isEmpty();
    }

    @Test
    void breaksTiesByTheAlphabet() {
        assertThat(NearMiss.of("cat", List.of("rat", "bat", "hat"))).contains("bat");
    }

    @Test
    void doesNotWorkOnTextWithoutEnd() {
        assertThat(NearMiss.of("x".repeat(1_000_000), KNOWN)).isEmpty();
    }
}
