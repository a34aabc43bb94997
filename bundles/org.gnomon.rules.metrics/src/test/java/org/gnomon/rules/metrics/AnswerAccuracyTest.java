package org.gnomon.rules.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.gnomon.api.mine.Answer;
import org.gnomon.api.mine.InstanceSet.Member;
import org.gnomon.api.mine.PathInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerAccuracyTest {

    private static Member member(int hops, String label) {
        PathInstance instance = PathInstance.ofPaths("i", List.of(List.of("s")), Optional.ofNullable(label));
        return new Member(instance, "test", hops == 0 ? OptionalInt.empty() : OptionalInt.of(hops));
    }

    private final List<Member> members = List.of(member(3, "x"), member(2, "x"), member(2, "x"), member(2, "x"), member(0, "x"), member(2, null));
    private final List<Answer> answers = List.of(Answers.of(), Answers.of("x", 1, "y", 0.5), Answers.of("y", 1, "x", 1), Answers.of("x", 0), Answers.of("x", 1),
            Answers.of("x", 1));

    @Test
    void theFirstCandidateCounts() {
        assertThat(AnswerAccuracy.byHops(members, answers)).isEqualTo(Map.of(2, new AnswerAccuracy(3, 3, 2), 3, new AnswerAccuracy(1, 0, 0)));
        assertThat(AnswerAccuracy.of(members, answers)).isEqualTo(new AnswerAccuracy(5, 4, 3));
    }

    @Test
    void sharesAreOfWhatWasAskedOrAnswered() {
        AnswerAccuracy accuracy = new AnswerAccuracy(8, 4, 3);
        assertThat(accuracy.accuracy()).hasValue(3 / 8.0);
        assertThat(accuracy.answeredShare()).hasValue(0.5);
        assertThat(accuracy.precision()).hasValue(0.75);
        assertThat(new AnswerAccuracy(0, 0, 0).accuracy()).isEqualTo(OptionalDouble.empty());
        assertThat(new AnswerAccuracy(3, 0, 0).precision()).isEqualTo(OptionalDouble.empty());
        assertThat(new AnswerAccuracy(3, 0, 0).accuracy()).hasValue(0);
    }

    @Test
    void countsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new AnswerAccuracy(2, 3, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AnswerAccuracy(2, 1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AnswerAccuracy.of(members, List.of())).hasMessage("0 answers to 6 instances; allowed: one each");
    }

    /** Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 1998, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void intervalsAreThePublishedOnes(long hits, long trials, double low, double high) {
        assertThat(WilsonInterval.of(hits, trials).low()).isCloseTo(low, within(5e-5));
        assertThat(WilsonInterval.of(hits, trials).high()).isCloseTo(high, within(5e-5));
        assertThat(WilsonInterval.of(trials - hits, trials).low()).as("of the complement").isCloseTo(1 - high, within(5e-5));
    }

    @Test
    void anIntervalHoldsItsShareAndStaysWithinZeroAndOne() {
        for (int trials = 0; trials < 60; trials++) {
            for (int hits = 0; hits <= trials; hits++) {
                WilsonInterval interval = WilsonInterval.of(hits, trials);
                double share = trials == 0 ? 0.5 : (double) hits / trials;
                assertThat(interval.low()).isBetween(0.0, share);
                assertThat(interval.high()).isBetween(share, 1.0);
            }
        }
        assertThatThrownBy(() -> WilsonInterval.of(3, 2)).hasMessage("3 hits in 2 trials; allowed: 0 to the number of trials");
    }

    @Test
    void meanAndDeviationOverSeeds() {
        assertThat(OverSeeds.of(2, 4, 9)).isEqualTo(new OverSeeds(3, 5, OptionalDouble.of(Math.sqrt(13))));
        assertThat(OverSeeds.of(7)).isEqualTo(new OverSeeds(1, 7, OptionalDouble.empty()));
        assertThat(OverSeeds.of(0.1, 0.7, 0.2, 0.3)).isEqualTo(OverSeeds.of(0.7, 0.3, 0.2, 0.1));
        assertThatThrownBy(OverSeeds::of).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OverSeeds.of(1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
