package org.gnomon.oracle.ofa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gnomon.model.packed.RefusedInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockUnitsTest {

    private static final String SMALL = "e3k3,e6k7|e3k3,e3k3|e3k3,e3k3|e3k3,e3k3|e3k3,e4k5,e3k3,e3k7";

    @Test
    void readsUnitsAndBlocks() {
        List<List<Block>> units = BlockUnits.parse(OfaFamily.MBV3, SMALL).units();
        assertThat(units).extracting(List::size).containsExactly(2, 2, 2, 2, 4);
        assertThat(units.get(0).get(1)).isEqualTo(new Block(6, 7));
        assertThat(units.get(4).get(1)).isEqualTo(new Block(4, 5));
        assertThat(BlockUnits.parse(OfaFamily.PN, SMALL + "|e6k3").units().get(5)).containsExactly(new Block(6, 3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "e3k3; 1; 1 blocks", "e3k3,e5k3|e3k3,e3k3; 6; 'e5k3'", "e3k3,e3k3|e3k3,e3k3; 19; 2 units", "''; 1; no block",
        "e3k3,e3k3|e3k3,e3k3|e3k3,e3k3|e3k3,e3k3|e3k3,e3k3|e3k3; 54; 6 units",
        "e3k3,e3k3|e3k3,e3k3,e3k3,e3k3,e3k3; 11; unit 2 has 5"})
    void refusesAnythingElseWithTheColumn(String text, int column, String reason) {
        assertThatThrownBy(() -> BlockUnits.parse(OfaFamily.MBV3, text)).isInstanceOf(RefusedInput.class).hasMessageContaining("column " + column + ":")
                .hasMessageContaining(reason);
    }
}
