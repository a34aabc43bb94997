package org.gnomon.api.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    private static Decision choice(String id, Condition... when) {
        return new Decision.Categorical(id, "kind", List.of("a", "b", "c"), List.of(when));
    }

    private final Decisions nested = new Decisions(List.of(choice("outer"), choice("middle", Condition.on("outer", "b", "c")),
            choice("inner", Condition.on("middle", "c"), Condition.on("outer", "c"))));

    @Test
    void aDecisionCountsOnlyWhereAllItsConditionsHold() {
        assertThat(nested.active(new Architecture(2, 2, 1))).containsExactly(true, true, true);
        assertThat(nested.active(new Architecture(1, 2, 1))).containsExactly(true, true, false);
        assertThat(nested.active(new Architecture(0, 2, 1))).as("a condition on what does not count does not hold")
                .containsExactly(true, false, false);
        assertThat(nested.canonical(new Architecture(0, 2, 1))).isEqualTo(new Architecture(0, 0, 0));
    }

    @Test
    void forcingMeetsEveryConditionAndKeepsWhatMeetsItAlready() {
        assertThat(nested.force(new Architecture(0, 0, 0), 2, 1, new SplittableRandom(1))).isEqualTo(new Architecture(2, 2, 1));
        assertThat(nested.force(new Architecture(2, 1, 0), 1, 2, new SplittableRandom(1)).option(0)).isEqualTo(2);
        assertThat(nested.force(new Architecture(0, 0, 0), 1, 1, new SplittableRandom(1))).isEqualTo(new Architecture(1, 1, 0));
    }

    @Test
    void aForcedLayerRaisesTheDepthJustSoFarAndDrawsTheLayersBetween() {
        Decisions layers = new LayerSpace().decisions();
        boolean[] drawn = new boolean[3];
        for (int seed = 0; seed < 50; seed++) {
            Architecture forced = layers.force(new Architecture(0, 1, 2, 0, 0), 4, 1, new SplittableRandom(seed));
            assertThat(forced).isEqualTo(new Architecture(2, 1, 2, forced.option(3), 1));
            drawn[forced.option(3)] = true;
        }
        assertThat(drawn).containsOnly(true);
        assertThat(layers.force(new Architecture(2, 0, 0, 1, 2), 3, 2, new SplittableRandom(0))).as("depth 3 is deep enough for layer 2")
                .isEqualTo(new Architecture(2, 0, 0, 2, 2));
    }

    @Test
    void oneHotVectorsAreLaidOutDecisionAfterDecision() {
        assertThat(nested.width()).isEqualTo(9);
        assertThat(nested.offset(2)).isEqualTo(6);
        assertThat(nested.oneHot(new Architecture(2, 0, 1))).containsExactly(0, 0, 1, 1, 0, 0, 0, 1, 0);
    }

    @Test
    void wrongDecisionsAreNamed() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Decisions(List.of(choice("a"), choice("a")))).withMessageContaining("'a'");
        assertThatIllegalArgumentException().isThrownBy(() -> new Decisions(List.of(choice("a"), choice("b", Condition.on("c", "a")))))
                .withMessageContaining("'b' depends on 'c'").withMessageContaining("[a]");
        assertThatIllegalArgumentException().isThrownBy(() -> new Decisions(List.of(choice("a"), choice("b", Condition.on("a", "z")))))
                .withMessageContaining("option 'z' of 'a'");
        assertThatIllegalArgumentException().isThrownBy(() -> new Decisions(List.of(choice("a", Condition.on("a", "b")))));
        assertThatIllegalArgumentException().isThrownBy(() -> nested.number("other")).withMessageContaining("outer, middle, inner");
        assertThatIllegalArgumentException().isThrownBy(() -> nested.active(new Architecture(0, 0))).withMessageContaining("allowed: 3");
        assertThatIllegalArgumentException().isThrownBy(() -> nested.oneHot(new Architecture(0, 3, 0))).withMessageContaining("'middle' is 3");
    }

    @Test
    void aRangeHasItsNumbersAsOptions() {
        var range = new Decision.IntegerRange("resolution", "resolution", 128, 224, 32, List.of());

        assertThat(range.count()).isEqualTo(4);
        assertThat(range.value(3)).isEqualTo(224);
        assertThat(range.number("160")).hasValue(1);
        assertThat(range.number("161")).isEmpty();
    }

    @Test
    void impossibleDecisionsAreRefused() {
        List<Condition> always = List.of();
        assertThatIllegalArgumentException().isThrownBy(() -> new Decision.IntegerRange("r", "r", 1, 4, 2, always))
                .withMessageContaining("1 to 4 by 2");
        assertThatIllegalArgumentException().isThrownBy(() -> new Decision.IntegerRange("r", "r", 4, 1, 1, always));
        assertThatIllegalArgumentException().isThrownBy(() -> new Decision.IntegerRange("r", "r", 1, 4, 0, always));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decision.IntegerRange("r", "r", Integer.MIN_VALUE, Integer.MAX_VALUE, 1, always));
        assertThatIllegalArgumentException().isThrownBy(() -> new Decision.Categorical("c", "c", List.of(), always));
        assertThatIllegalArgumentException().isThrownBy(() -> new Decision.Categorical("c", "c", List.of("x", "x"), always));
        assertThatIllegalArgumentException().isThrownBy(() -> new Decision.EdgeChoice("e", "e", 1, 1, List.of("x"), always));
        assertThatIllegalArgumentException().isThrownBy(() -> new Condition("a", List.of()));
    }
}
