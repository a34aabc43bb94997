package org.gnomon.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.gnomon.api.mine.FactSet;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Rule.Step;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.api.mine.Triple;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;

class WhyNotTest {

    private static final Rule LIKES = Rule.chain("wants", List.of(Step.along("likes")));
    private static final Rule SEES = Rule.chain("wants", List.of(Step.along("sees")));

    private final FactIndex facts = new FactIndex(FactSet.of(List.of(new Triple("a", "likes", "x"), new Triple("b", "likes", "x"),
            new Triple("a", "wants", "x"), new Triple("b", "wants", "x"), new Triple("a", "sees", "x"), new Triple("b", "sees", "x"),
            new Triple("b", "sees", "y"))));

    private List<String> explain(Rule rule, RuleSet mined, long minSupport) {
        RuleMeasurer measurer = new RuleMeasurer(facts, Matching.INJECTIVE, 1000);
        return new WhyNot(Set.of("likes", "wants", "sees"), new RuleBounds(2, minSupport, 0, 0, 1, 0), mined, 0)
                .explain(rule, measurer.measure(rule, TestRun.seeded(0)));
    }

    private static RuleSet mined(Rule rule, Measures measures) {
        return new RuleSet(List.of(new RuleSet.Entry(rule, measures, List.of())), Set.of());
    }

    @Test
    void aRuleThatMissesABoundIsToldTheBound() {
        assertThat(explain(LIKES, new RuleSet(List.of(), Set.of()), 3)).containsExactly("The support is 2; the least is 3.");
    }

    @Test
    void aRuleThatOthersPushedOutIsToldTheLastOfThem() {
        assertThat(explain(SEES, mined(LIKES, Measures.counted(2, 2, 2, 2)), 1)).hasSize(1).first()
                .asString().contains("0.6667", "last of the 1 rules", "1.0000");
    }

    @Test
    void aRuleThatNothingSpeaksAgainstWasNotLookedFor() {
        assertThat(explain(LIKES, mined(SEES, Measures.counted(1, 3, 3, 2)), 1)).hasSize(1).first().asString().contains("reaches all bounds");
    }

    @Test
    void minedAndUnknownRulesAreSaidToBeThat() {
        assertThat(explain(LIKES, mined(LIKES, Measures.counted(2, 2, 2, 2)), 1)).containsExactly("It was mined.");
        assertThat(explain(Rule.chain("wants", List.of(Step.along("needs"))), new RuleSet(List.of(), Set.of()), 1))
                .containsExactly("Relation 'needs' stands in no fact.");
    }
}
