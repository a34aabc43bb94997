package org.gnomon.api.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gnomon.api.mine.Rule.Step;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static final Rule RULE = Rule.chain("h", List.of(Step.along("a"), Step.against("b")));
    private static final Derivation REASON = new Derivation(List.of(new Derivation.Step(RULE, List.of("x", "y", "z"))));

    private static Answer.Candidate candidate(String value, double score) {
        return new Answer.Candidate(value, score, List.of(REASON));
    }

    @Test
    void nodesAreBoundByTheNumberOfTheVariable() {
        assertThat(REASON.steps().getFirst().premises()).containsExactly(new Triple("x", "a", "z"), new Triple("y", "b", "z"));
        assertThat(REASON.conclusion()).isEqualTo(new Triple("x", "h", "y"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Derivation.Step(RULE, List.of("x", "y"))).withMessageContaining("allowed: 3");
        assertThatIllegalArgumentException().isThrownBy(() -> new Derivation(List.of()));
    }

    @Test
    void sharesAddUpToOne() {
        Answer answer = new Answer(List.of(candidate("p", 3), candidate("q", 1)));

        assertThat(answer.share("p")).hasValue(0.75);
        assertThat(answer.share("q")).hasValue(0.25);
        assertThat(answer.share("r")).hasValue(0);
        assertThat(new Answer(List.of()).share("p")).isEmpty();
        assertThat(new Answer(List.of(candidate("p", 0))).share("p")).isEmpty();
    }

    @Test
    void candidatesStandBestFirstAndEachOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer(List.of(candidate("p", 1), candidate("q", 2)))).withMessageContaining("'q'");
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer(List.of(candidate("p", 1), candidate("p", 1))));
        assertThatIllegalArgumentException().isThrownBy(() -> candidate("p", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> candidate("p", Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer.Candidate("p", 1, List.of())).withMessageContaining("'p'");
    }

    @Test
    void onlyAnAnswerWithoutCandidatesHasReasonsWhyThereAreNone() {
        assertThat(Answer.none(List.of("No path.")).reasons()).containsExactly("No path.");
        assertThat(Answer.none(List.of("No path.")).candidates()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer(List.of(candidate("p", 1)), List.of("No path."))).withMessageContaining("allowed: 0");
    }

    @Test
    void equalPathsOfABagStaySeparate() {
        PathInstance instance = PathInstance.ofPaths("i", List.of(List.of("a", "b"), List.of("a", "b"), List.of("c")), Optional.of("h"));

        assertThat(instance.facts()).containsExactly(new Triple("head", "a", "0:1"), new Triple("0:1", "b", "tail"), new Triple("head", "a", "1:1"),
                new Triple("1:1", "b", "tail"), new Triple("head", "c", "tail"));
        assertThatIllegalArgumentException().isThrownBy(() -> PathInstance.ofPaths("i", List.of(List.of()), Optional.empty()))
                .withMessageContaining("path 0 of instance 'i'");
    }

    @Test
    void snapshotsAreValuesAndKeepTheirBytes() {
        byte[] state = {1, 2};
        Snapshot snapshot = new Snapshot(new RuleSet(List.of(), Set.of("b", "a")), state);
        state[0] = 9;
        snapshot.state()[1] = 9;

        assertThat(snapshot).isEqualTo(new Snapshot(new RuleSet(List.of(), Set.of("a", "b")), new byte[] {1, 2}));
        assertThat(snapshot).isNotEqualTo(new Snapshot(snapshot.rules(), new byte[] {1, 3}));
        assertThat(snapshot.rules().invented()).containsExactly("a", "b");
    }

    @Test
    void aTripleNeedsNames() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Triple("", "r", "b")).withMessageContaining("''");
    }
}
