package org.gnomon.rules.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.gnomon.api.mine.Atom;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Rule.Step;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.api.mine.Term;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RuleRecoveryTest {

    private static Rule rule(String head, String left, String right) {
        return Rule.chain(head, List.of(Step.along(left), Step.along(right)));
    }

    private final List<Rule> holding = List.of(rule("aunt", "father", "sister"), rule("uncle", "father", "brother"), rule("grandfather", "father", "father"),
            rule("son", "wife", "son"));

    @Test
    void minedRulesAreRightHaveAnotherHeadOrAreUnknown() {
        List<Rule> mined = List.of(rule("mother", "father", "father"), rule("uncle", "father", "brother"), rule("cousin", "uncle", "son"),
                rule("aunt", "father", "sister"));
        RuleRecovery recovery = RuleRecovery.of(holding, mined);
        assertThat(recovery.right()).containsExactly(mined.get(1), mined.get(3));
        assertThat(recovery.wrongHead()).containsExactly(mined.get(0));
        assertThat(recovery.unknown()).containsExactly(mined.get(2));
        assertThat(recovery.missing()).containsExactly(holding.get(2), holding.get(3));
        assertThat(recovery.recall()).hasValue(0.5);
        assertThat(recovery.precision()).hasValue(0.5);
    }

    @Test
    void aBodyMayHaveARightHeadAndAWrongOne() {
        RuleRecovery recovery = RuleRecovery.of(holding, List.of(rule("aunt", "father", "sister"), rule("mother", "father", "sister")));
        assertThat(recovery.right()).hasSize(1);
        assertThat(recovery.wrongHead()).hasSize(1);
        assertThat(recovery.recall()).hasValue(0.25);
    }

    @Test
    void namesOfVariablesAndTheOrderOfTheBodyDoNotMatter() {
        Rule written = new Rule(Atom.of("aunt", 7, 3), List.of(Atom.of("sister", 9, 3), Atom.of("father", 7, 9)));
        assertThat(written).isNotEqualTo(holding.getFirst());
        assertThat(RuleRecovery.of(holding, List.of(written)).right()).containsExactly(written);
        Rule turned = new Rule(Atom.of("aunt", 3, 7), List.of(Atom.of("father", 7, 9), Atom.of("sister", 9, 3)));
        assertThat(RuleRecovery.of(holding, List.of(turned)).unknown()).as("from Y to X").containsExactly(turned);
        Rule constant = new Rule(new Atom("aunt", new Term.Variable(0), new Term.Constant("eve")),
                List.of(new Atom("father", new Term.Variable(0), new Term.Constant("bob"))));
        assertThat(RuleRecovery.of(holding, List.of(constant)).unknown()).containsExactly(constant);
    }

    @Test
    void equalRulesCountOnce() {
        Rule written = new Rule(Atom.of("aunt", 0, 1), List.of(Atom.of("sister", 2, 1), Atom.of("father", 0, 2)));
        RuleRecovery recovery = RuleRecovery.of(holding, List.of(holding.getFirst(), written));
        assertThat(recovery.right()).containsExactly(holding.getFirst());
        assertThat(recovery.precision()).hasValue(1);
        assertThat(RuleRecovery.of(List.of(holding.getFirst(), written), List.of()).holding()).isEqualTo(1);
    }

    @Test
    void rulesWithInventedRelationsStandApart() {
        Measures measures = new Measures(1, OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), false, OptionalDouble.empty());
        List<Rule> rules = List.of(holding.get(0), rule("invented-1", "son", "son"), rule("son", "invented-1", "invented-0"),
                rule("invented-2", "wife", "son"));
        RuleSet mined = new RuleSet(rules.stream().map(r -> new RuleSet.Entry(r, measures, List.of())).toList(),
                Set.of("invented-2", "invented-1", "invented-0", "invented-9"));
        RuleRecovery recovery = RuleRecovery.of(holding, mined);
        assertThat(recovery.invented()).containsExactly("invented-0", "invented-1", "invented-2");
        assertThat(recovery.withInvented()).isEqualTo(3);
        assertThat(recovery.precision()).hasValue(1);
        assertThat(recovery.wrongHead()).isEmpty();
        assertThat(recovery.missing()).hasSize(3);
    }

    @Test
    void withoutRulesThereAreNoShares() {
        assertThat(RuleRecovery.of(List.of(), holding).recall()).isEmpty();
        assertThat(RuleRecovery.of(List.of(), holding).precision()).hasValue(0);
        assertThat(RuleRecovery.of(holding, List.of()).precision()).isEmpty();
        assertThat(RuleRecovery.of(holding, List.of()).recall()).hasValue(0);
    }

    /** Any order of a body of up to six atoms is the same rule, with variables named at random. */
    @RepeatedTest(20)
    void shuffledBodiesAreEqual(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int atoms = 1 + random.nextInt(6);
        List<Atom> body = new ArrayList<>(List.of(Atom.of("r0", 0, 1)));
        IntStream.range(1, atoms).forEach(i -> body.add(Atom.of("r" + random.nextInt(2), random.nextInt(4), random.nextInt(4))));
        List<Integer> names = new ArrayList<>(List.of(11, 12, 13, 14));
        Collections.shuffle(names, random);
        List<Atom> renamed = new ArrayList<>(body.stream()
                .map(a -> Atom.of(a.relation(), names.get(number(a.subject())), names.get(number(a.object())))).toList());
        Collections.shuffle(renamed, random);
        assertThat(RuleForm.of(new Rule(Atom.of("h", names.get(0), names.get(1)), renamed))).isEqualTo(RuleForm.of(new Rule(Atom.of("h", 0, 1), body)));
    }

    private static int number(Term term) {
        return ((Term.Variable) term).number();
    }

    @Test
    void recoveryDoesNotDependOnTheOrder() {
        List<Rule> mined = List.of(rule("mother", "father", "father"), rule("uncle", "father", "brother"), rule("cousin", "uncle", "son"));
        RuleRecovery one = RuleRecovery.of(holding, mined);
        RuleRecovery other = RuleRecovery.of(holding.reversed(), mined.reversed());
        assertThat(other.recall()).isEqualTo(one.recall());
        assertThat(other.missing()).containsExactlyInAnyOrderElementsOf(one.missing());
        assertThat(other.unknown()).isEqualTo(one.unknown());
    }
}
