package org.gnomon.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gnomon.api.Cancelled;
import org.gnomon.api.mine.Atom;
import org.gnomon.api.mine.FactSet;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Rule.Step;
import org.gnomon.api.mine.Term;
import org.gnomon.api.mine.Triple;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleMeasurerTest {

    private static final long NO_LIMIT = Long.MAX_VALUE;

    private static Measures measured(FactSet facts, Rule rule, Matching matching) {
        return new RuleMeasurer(new FactIndex(facts), matching, NO_LIMIT).measure(rule, TestRun.seeded(0));
    }

    @ParameterizedTest
    @EnumSource
    void everyShapeOfRuleIsCountedAsByTryingAllEntities(Matching matching) {
        RandomRules random = new RandomRules(5);
        int supported = 0;
        for (int i = 0; i < 2000; i++) {
            FactSet facts = random.facts(4 + i % 12);
            Rule rule = random.rule();
            NaiveRules naive = NaiveRules.of(facts, matching);
            Set<Triple> body = naive.conclusions(rule);
            Set<Triple> head = naive.conclusions(new Rule(rule.head(), List.of()));
            head.retainAll(naive.facts());
            Measures expected = Measures.counted(body.stream().filter(naive.facts()::contains).count(), body.size(), body.stream().filter(naive::known).count(),
                    head.size());
            assertThat(measured(facts, rule, matching)).as("%s on %s", rule, naive.facts()).isEqualTo(expected);
            supported += expected.support() > 0 ? 1 : 0;
        }
        assertThat(supported).isGreaterThan(200);
    }

    /** Everybody has one mother, and a mother has many children: seen from the child, what is not said is wrong. */
    @Test
    void thePcaBodyIsTakenWhereTheHeadIsMoreFunctional() {
        FactSet facts = FactSet.of(List.of(new Triple("a", "mother", "m"), new Triple("b", "mother", "m"), new Triple("a", "near", "m"),
                new Triple("b", "near", "n"), new Triple("c", "near", "n"), new Triple("m", "child", "a"), new Triple("m", "child", "b")));
        assertThat(measured(facts, Rule.chain("mother", List.of(Step.along("near"))), Matching.INJECTIVE)).isEqualTo(Measures.counted(1, 3, 2, 2));
        assertThat(measured(facts, Rule.chain("child", List.of(Step.against("near"))), Matching.INJECTIVE)).isEqualTo(Measures.counted(1, 3, 2, 2));
    }

    @Test
    void constantsAndVariablesAreDifferentEntitiesOnlyWhereMatchingIsInjective() {
        FactSet facts = FactSet.of(List.of(new Triple("a", "knows", "a"), new Triple("a", "knows", "b"), new Triple("b", "likes", "c")));
        Rule rule = new Rule(new Atom("likes", new Term.Variable(0), new Term.Constant("c")), List.of(Atom.of("knows", 1, 0)));
        assertThat(measured(facts, rule, Matching.INJECTIVE)).isEqualTo(Measures.counted(1, 1, 1, 1));
        assertThat(measured(facts, rule, Matching.HOMOMORPHIC)).isEqualTo(Measures.counted(1, 2, 1, 1));
    }

    private static FactSet grid(int size) {
        FactSet.Builder facts = new FactSet.Builder();
        for (int i = 0; i < size; i++) {
            for (int step = 1; step <= 5; step++) {
                facts.add("n" + i, "next", "n" + (i + step) % size);
            }
            facts.add("n" + i, i % 4 == 0 ? "far" : "other", "n" + (i + 3) % size);
        }
        return facts.build();
    }

    @Test
    void beyondTheLimitASampleIsCountedWithTheRatiosOfTheWhole() {
        FactIndex facts = new FactIndex(grid(2000));
        Rule rule = Rule.chain("far", List.of(Step.along("next"), Step.along("next")));
        Measures all = new RuleMeasurer(facts, Matching.INJECTIVE, NO_LIMIT).measure(rule, TestRun.seeded(1));
        Measures sample = new RuleMeasurer(facts, Matching.INJECTIVE, 15_000).measure(rule, TestRun.seeded(1));
        assertThat(all.sampled()).isFalse();
        assertThat(sample.sampled()).isTrue();
        assertThat(sample.body().getAsLong()).isBetween(all.body().getAsLong() / 5, all.body().getAsLong() / 2);
        assertThat(sample.standardConfidence().getAsDouble()).isCloseTo(all.standardConfidence().getAsDouble(),
                within(4 * sample.confidenceError().getAsDouble()));
        assertThat(sample.headCoverage().getAsDouble()).isCloseTo(all.headCoverage().getAsDouble(), within(0.2));
        assertThat(new RuleMeasurer(facts, Matching.INJECTIVE, 15_000).measure(rule, TestRun.seeded(1))).isEqualTo(sample);
    }

    @Test
    void manyRulesAreMeasuredInTheirOrder() {
        RandomRules random = new RandomRules(8);
        FactSet facts = random.facts(15);
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            rules.add(random.rule());
        }
        RuleMeasurer measurer = new RuleMeasurer(new FactIndex(facts), Matching.INJECTIVE, NO_LIMIT);
        assertThat(measurer.measure(rules, TestRun.seeded(0))).isEqualTo(rules.stream().map(rule -> measurer.measure(rule, TestRun.seeded(9))).toList());
    }

    @Test
    void oneHugeRuleCanBeCancelled() {
        Rule rule = Rule.chain("far", List.of(Step.along("next"), Step.along("next"), Step.along("next"), Step.along("next")));
        RuleMeasurer measurer = new RuleMeasurer(new FactIndex(grid(2000)), Matching.INJECTIVE, NO_LIMIT);
        assertThatThrownBy(() -> measurer.measure(rule, TestRun.cancelledAfter(3))).isInstanceOf(Cancelled.class);
    }
}
