package org.gnomon.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gnomon.api.mine.Derivation;
import org.gnomon.api.mine.Derivation.Step;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Triple;
import org.junit.jupiter.api.Test;

class DerivationTreeTest {

    private static final Rule RULE = Rule.chain("r", List.of(Rule.Step.along("r"), Rule.Step.along("r")));

    private static Step step(String from, String middle, String to) {
        return new Step(RULE, List.of(from, to, middle));
    }

    @Test
    void premisesAreFactsUnlessAnEarlierStepConcludesThem() {
        DerivationTree tree = DerivationTree.of(new Derivation(List.of(step("a", "b", "c"), step("a", "c", "d")))).orElseThrow();
        assertThat(tree.statement()).isEqualTo(new Triple("a", "r", "d"));
        assertThat(tree.height()).isEqualTo(2);
        assertThat(tree.premises()).extracting(DerivationTree::isFact).containsExactly(false, true);
        assertThat(tree.premises().getFirst().premises()).extracting(DerivationTree::statement)
                .containsExactly(new Triple("a", "r", "b"), new Triple("b", "r", "c"));
    }

    @Test
    void aPremiseThatOnlyALaterStepConcludesIsAFact() {
        DerivationTree tree = DerivationTree.of(new Derivation(List.of(step("a", "c", "d"), step("a", "b", "c"), step("a", "d", "e")))).orElseThrow();
        assertThat(tree.premises().getFirst().premises()).allMatch(DerivationTree::isFact);
    }

    @Test
    void aRuleWithoutBodyIsNoFact() {
        Rule prior = new Rule(RULE.head(), List.of());
        DerivationTree tree = DerivationTree.of(new Derivation(List.of(new Step(prior, List.of("a", "b"))))).orElseThrow();
        assertThat(tree.isFact()).isFalse();
        assertThat(tree.premises()).isEmpty();
        assertThat(tree.height()).isEqualTo(1);
    }

    /** Every step uses the one before twice: as a tree, two to the power of sixty boxes. */
    @Test
    void derivationsThatWouldBeTooLargeAreNotMadeIntoTrees() {
        Rule twice = new Rule(RULE.head(), List.of(RULE.head(), RULE.head()));
        List<Step> steps = new ArrayList<>();
        IntStream.range(0, 60).forEach(i -> steps.add(new Step(twice, List.of("a", "b"))));
        assertThat(DerivationTree.of(new Derivation(steps))).isEmpty();
        assertThat(DerivationTree.of(new Derivation(steps.subList(0, 5)))).isPresent();
        assertThat(DerivationTree.of(new Derivation(steps.subList(0, 6)))).as("127 boxes").isEmpty();
    }
}
