package org.gnomon.rules.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.gnomon.api.mine.Answer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilteredRankTest {

    private static final Answer ANSWER = Answers.of("a", 0.9, "b", 0.5, "c", 0.5, "d", 0.5, "e", 0.1);

    /** Ten possible answers, of which five are candidates. */
    @ParameterizedTest
    @CsvSource({"a, 1, 1, 1", "c, 2, 3, 4", "e, 5, 5, 5", "z, 6, 8, 10"})
    void tiesAndWhatIsNoCandidateCountByRule(String right, double optimistic, double mean, double pessimistic) {
        assertThat(new FilteredRank(10, Ties.OPTIMISTIC).of(ANSWER, right, Set.of(right))).isEqualTo(optimistic);
        assertThat(new FilteredRank(10, Ties.MEAN).of(ANSWER, right, Set.of(right))).isEqualTo(mean);
        assertThat(new FilteredRank(10, Ties.PESSIMISTIC).of(ANSWER, right, Set.of(right))).isEqualTo(pessimistic);
    }

    @Test
    void otherRightAnswersAreLeftOut() {
        FilteredRank rank = new FilteredRank(10, Ties.MEAN);
        assertThat(rank.of(ANSWER, "c", Set.of("a", "c"))).as("before it a, of its score b and d").isEqualTo(2);
        assertThat(rank.of(ANSWER, "c", Set.of("b", "d"))).as("a alone").isEqualTo(2);
        assertThat(rank.of(ANSWER, "z", Set.of("a", "y"))).as("b to e, then five of ten less z, y and a").isEqualTo(1 + 4 + 1.5);
        assertThat(rank.of(ANSWER, "z", Set.of("z", "a", "y"))).isEqualTo(rank.of(ANSWER, "z", Set.of("a", "y")));
    }

    @Test
    void anEmptyAnswerIsOneLargeTie() {
        assertThat(new FilteredRank(9, Ties.MEAN).of(Answers.of(), "z", Set.of())).isEqualTo(5);
        assertThat(new FilteredRank(1, Ties.PESSIMISTIC).of(Answers.of(), "z", Set.of())).isEqualTo(1);
    }

    @Test
    void moreAnswersThanThereCanBeAreRefused() {
        assertThatThrownBy(() -> new FilteredRank(5, Ties.MEAN).of(ANSWER, "z", Set.of())).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("6 different right answers and candidates, but only 5 possible answers");
        assertThatThrownBy(() -> new FilteredRank(0, Ties.MEAN)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Puts all possible answers in random orders that the scores allow, and looks where the right one stands. */
    @RepeatedTest(15)
    void ranksAreFirstMeanAndLastPlaceOverAllOrders(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> possible = List.of("a", "b", "c", "d", "e", "f", "g");
        Answer answer = Answers.random(possible, random);
        String right = possible.get(random.nextInt(7));
        Set<String> alsoRight = new HashSet<>(List.of(possible.get(random.nextInt(7)), right));
        List<String> ranked = new ArrayList<>(possible);
        ranked.removeIf(value -> alsoRight.contains(value) && !value.equals(right));
        Map<String, Double> scores = new HashMap<>();
        answer.candidates().forEach(c -> scores.put(c.value(), c.score()));
        double sum = 0;
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (int order = 0; order < 4_000; order++) {
            Collections.shuffle(ranked, random);
            ranked.sort((x, y) -> Double.compare(scores.getOrDefault(y, -1.0), scores.getOrDefault(x, -1.0)));
            int place = 1 + ranked.indexOf(right);
            sum += place;
            first = Math.min(first, place);
            last = Math.max(last, place);
        }
        assertThat(new FilteredRank(7, Ties.OPTIMISTIC).of(answer, right, alsoRight)).isEqualTo(first);
        assertThat(new FilteredRank(7, Ties.PESSIMISTIC).of(answer, right, alsoRight)).isEqualTo(last);
        assertThat(new FilteredRank(7, Ties.MEAN).of(answer, right, alsoRight)).isCloseTo(sum / 4_000, within(0.15));
        assertThat(new FilteredRank(7, Ties.MEAN).of(answer, right, alsoRight)).isEqualTo((first + last) / 2.0);
    }
}
