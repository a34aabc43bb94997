package org.gnomon.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Rule.Step;
import org.junit.jupiter.api.Test;

class RuleBoundsTest {

    private static final Rule RULE = Rule.chain("h", List.of(Step.along("a"), Step.along("b")));

    private final RuleBounds bounds = new RuleBounds(2, 3, 0.1, 0.2, 0.9, 0.4);

    @Test
    void aRuleWithinAllBoundsIsKept() {
        assertThat(bounds.against(RULE, Measures.counted(4, 10, 8, 40))).isEmpty();
        assertThat(bounds.allow(4, 10, 8, 40)).isTrue();
    }

    @Test
    void everyBoundThatIsMissedIsNamedWithTheValue() {
        Rule longer = Rule.chain("h", List.of(Step.along("a"), Step.along("b"), Step.along("c")));
        assertThat(bounds.against(longer, Measures.counted(2, 20, 20, 40))).containsExactly("The body has 3 atoms; the most is 2.",
                "The support is 2; the least is 3.", "The head coverage is 0.0500; the least is 0.1000.",
                "The standard confidence is 0.1000; the least is 0.2000.", "The PCA confidence is 0.1000; the least is 0.4000.");
        assertThat(bounds.against(RULE, Measures.counted(10, 10, 10, 10))).containsExactly("The standard confidence is 1.0000; the most is 0.9000.");
    }

    @Test
    void countsAreAllowedExactlyWhereNoBoundIsMissed() {
        for (int support = 0; support < 6; support++) {
            for (int body = support; body < 12; body++) {
                for (int head = support; head < 70; head += 7) {
                    assertThat(bounds.allow(support, body, body, head)).isEqualTo(bounds.against(RULE, Measures.counted(support, body, body, head)).isEmpty());
                }
            }
        }
    }

    @Test
    void whatWasNotCountedMissesNoBound() {
        Measures support = new Measures(5, OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), false, OptionalDouble.empty());
        assertThat(bounds.against(RULE, support)).isEmpty();
    }
}
