package org.gnomon.api.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.gnomon.api.mine.Rule.Step;
import org.gnomon.api.mine.Term.Constant;
import org.gnomon.api.mine.Term.Variable;
import org.junit.jupiter.api.Test;

class RuleTest {

    @Test
    void rulesThatDifferOnlyInTheNamesOfVariablesAreEqual() {
        Rule rule = new Rule(Atom.of("h", 7, 3), List.of(Atom.of("a", 7, 9), Atom.of("b", 9, 3)));

        assertThat(rule).isEqualTo(new Rule(Atom.of("h", 0, 1), List.of(Atom.of("a", 0, 2), Atom.of("b", 2, 1))))
                .isEqualTo(Rule.chain("h", List.of(Step.along("a"), Step.along("b")))).hasToString("h(X,Y) <= a(X,A), b(A,Y)");
        assertThat(rule).isNotEqualTo(new Rule(Atom.of("h", 0, 1), List.of(Atom.of("a", 2, 0), Atom.of("b", 2, 1))));
        assertThat(rule.length()).isEqualTo(2);
        assertThat(rule.variables()).isEqualTo(3);
    }

    @Test
    void bodiesMayHaveInverseRelationsConstantsAndAnyLength() {
        assertThat(Rule.chain("h", List.of(Step.against("a"), Step.along("b"), Step.against("c")))).hasToString("h(X,Y) <= a(A,X), b(A,B), c(Y,B)");
        Rule withConstants = new Rule(new Atom("speaks", new Variable(0), new Constant("french")),
                List.of(Atom.of("born", 0, 1), new Atom("in", new Variable(1), new Constant("france"))));
        assertThat(withConstants).hasToString("speaks(X,french) <= born(X,A), in(A,france)");
        assertThat(withConstants.variables()).isEqualTo(2);
        assertThat(new Rule(new Atom("h", new Constant("c"), new Variable(4)), List.of(Atom.of("b", 4, 5)))).hasToString("h(c,Y) <= b(Y,A)");
        assertThat(new Rule(Atom.of("self", 0, 0), List.of(Atom.of("likes", 0, 0)))).hasToString("self(X,X) <= likes(X,X)");
        assertThat(new Rule(new Atom("is", new Variable(2), new Constant("mortal")), List.of())).hasToString("is(X,mortal) <= ");
    }

    @Test
    void everyVariableOfTheHeadStandsInTheBody() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rule(Atom.of("h", 0, 1), List.of(Atom.of("b", 0, 2))))
                .withMessageContaining("h(X,Y) <= b(X,A)");
    }

    @Test
    void measuresGiveTheRatiosOfTheirCounts() {
        Measures measures = Measures.counted(3, 4, 6, 12);

        assertThat(measures.standardConfidence()).hasValue(0.75);
        assertThat(measures.pcaConfidence()).hasValue(0.5);
        assertThat(measures.headCoverage()).hasValue(0.25);
        assertThat(measures.laplaceConfidence(5)).hasValue(3 / 9.0);
        assertThat(measures.confidenceError()).hasValue(0);
        assertThat(measures.withScore(-2).score()).hasValue(-2);
        assertThat(Measures.counted(0, 0, 0, 0).standardConfidence()).isEmpty();
        Measures sampled = new Measures(3, measures.body(), measures.pcaBody(), measures.head(), true, measures.score());
        assertThat(sampled.confidenceError().orElseThrow()).isEqualTo(Math.sqrt(0.75 * 0.25 / 4));
    }

    @Test
    void countsThatCannotBeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Measures.counted(-1, 0, 0, 0)).withMessageContaining("-1");
        assertThatIllegalArgumentException().isThrownBy(() -> Measures.counted(3, 2, 3, 3)).withMessageContaining("body size is 2");
        assertThatIllegalArgumentException().isThrownBy(() -> Measures.counted(3, 3, 3, 2)).withMessageContaining("head size is 2");
        assertThatIllegalArgumentException().isThrownBy(() -> Measures.counted(0, 0, 0, 0).withScore(Double.NaN));
    }

    @Test
    void aRuleSetHasEveryRuleOnce() {
        RuleSet.Entry entry = new RuleSet.Entry(Rule.chain("h", List.of(Step.along("a"))), Measures.counted(1, 1, 1, 1), List.of());

        assertThatIllegalArgumentException().isThrownBy(() -> new RuleSet(List.of(entry, entry), java.util.Set.of()));
    }
}
