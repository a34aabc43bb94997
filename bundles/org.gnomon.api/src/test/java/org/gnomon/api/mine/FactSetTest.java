package org.gnomon.api.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class FactSetTest {

    @Test
    void holdsEachFactOnceInTheOrderInWhichTheyCame() {
        RandomGenerator random = new SplittableRandom(3);
        List<Triple> facts = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            facts.add(new Triple("e" + random.nextInt(20), "r" + random.nextInt(4), "e" + random.nextInt(20)));
        }
        FactSet set = FactSet.of(facts);
        assertThat(set).containsExactlyElementsOf(new LinkedHashSet<>(facts));
        assertThat(set.repeated()).isEqualTo(5000 - set.size());
    }

    @Test
    void numbersNamesAsTheyFirstStand() {
        FactSet set = FactSet.of(List.of(new Triple("b", "s", "a"), new Triple("a", "r", "c")));
        assertThat(set.entities()).containsExactly("b", "a", "c");
        assertThat(set.relations()).containsExactly("s", "r");
        assertThat(List.of(set.head(1), set.relation(1), set.tail(1))).containsExactly(1, 1, 2);
    }

    @Test
    void mayBeEmptyButHasNoNamelessPart() {
        assertThat(FactSet.of(List.of())).isEmpty();
        assertThatThrownBy(() -> new FactSet.Builder().add("a", "", "b")).hasMessageContaining("all three need a name");
    }
}
