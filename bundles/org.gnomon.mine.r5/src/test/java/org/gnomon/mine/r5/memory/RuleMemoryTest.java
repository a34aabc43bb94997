package org.gnomon.mine.r5.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.gnomon.mine.r5.search.Heads;
import org.junit.jupiter.api.Test;

class RuleMemoryTest {

    private static final int OBSERVED = 3;
    private final RuleMemory memory = new RuleMemory(6, OBSERVED);

    private void rule(int left, int right, int head) {
        memory.set(memory.pair(left, right), head, 1, 0);
    }

    private int head(int left, int right) {
        return memory.head(memory.pair(left, right));
    }

    @Test
    void anInventedRelationBecomesAnObservedOneEverywhere() {
        rule(0, 1, 3);
        rule(3, 2, 1);
        rule(2, 2, 3);
        Unification.unify(memory, 3, 0);
        assertThat(head(0, 1)).isZero();
        assertThat(head(2, 2)).isZero();
        assertThat(head(0, 2)).isEqualTo(1);
        assertThat(head(3, 2)).isEqualTo(Heads.NONE);
    }

    @Test
    void rulesThatMeetMakeTheirHeadsOne() {
        rule(0, 1, 3);
        rule(3, 2, 4);
        rule(0, 2, 5);
        rule(5, 1, 2);
        Unification.unify(memory, 3, 0);
        assertThat(head(0, 2)).isEqualTo(4);
        assertThat(head(4, 1)).isEqualTo(2);
    }

    @Test
    void ofTwoObservedHeadsTheOneWithMoreEvidenceStays() {
        rule(0, 2, 1);
        memory.addEvidence(memory.pair(0, 2));
        rule(3, 2, 2);
        Unification.unify(memory, 3, 0);
        assertThat(head(0, 2)).isEqualTo(1);

        rule(0, 1, 1);
        rule(4, 1, 2);
        memory.addEvidence(memory.pair(4, 1));
        Unification.unify(memory, 4, 0);
        assertThat(head(0, 1)).isEqualTo(2);
    }

    @Test
    void aBodyOfTheRelationTwiceIsRewrittenOnBothSides() {
        rule(3, 3, 2);
        rule(1, 1, 3);
        Unification.unify(memory, 3, 1);
        assertThat(head(1, 1)).isIn(1, 2);
        assertThat(head(3, 3)).isEqualTo(Heads.NONE);
    }

    @Test
    void forgettingARuleForgetsWhatRestsOnItAlone() {
        rule(0, 1, 3);
        rule(3, 2, 4);
        rule(4, 0, 1);
        memory.forget(memory.pair(0, 1));
        assertThat(head(3, 2)).isEqualTo(Heads.NONE);
        assertThat(head(4, 0)).isEqualTo(Heads.NONE);
    }

    @Test
    void whatAnotherRuleConcludesTooStays() {
        rule(0, 1, 3);
        rule(1, 1, 3);
        rule(3, 2, 1);
        memory.forget(memory.pair(0, 1));
        assertThat(head(3, 2)).isEqualTo(1);
    }

    @Test
    void anInventedRelationIsAlwaysFound() {
        rule(0, 0, 3);
        rule(0, 1, 4);
        memory.set(memory.pair(0, 2), 5, -1, 0);
        rule(5, 0, 1);
        assertThat(memory.free()).isEqualTo(5);
        assertThat(head(0, 2)).isEqualTo(Heads.NONE);
        assertThat(head(5, 0)).isEqualTo(Heads.NONE);
        assertThat(head(0, 0)).isEqualTo(3);
    }

    @Test
    void goodScoresFadeAndBadOnesGrow() {
        memory.set(0, 1, 10, 0);
        memory.set(1, 1, -1, 0);
        memory.decay(0.1);
        assertThat(memory.score(0)).isEqualTo(9);
        assertThat(memory.score(1)).isEqualTo(-1.1);
        memory.prune(-1.05);
        assertThat(memory.head(0)).isEqualTo(1);
        assertThat(memory.head(1)).isEqualTo(Heads.NONE);
    }
}
