package org.gnomon.rules.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gnomon.api.mine.Answer;
import org.gnomon.api.mine.FactSet;
import org.gnomon.api.mine.FactSplits;
import org.gnomon.api.mine.Query;
import org.gnomon.api.mine.Triple;
import org.gnomon.rules.metrics.LinkPrediction.Side;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LinkPredictionTest {

    private static Triple fact(String head, String tail) {
        return new Triple(head, "r", tail);
    }

    /** Five entities; a has three tails. */
    private final LinkPrediction measured = new LinkPrediction(new FactSplits("five", FactSet.of(List.of(fact("a", "b"), fact("d", "e"))),
            FactSet.of(List.of(fact("a", "c"))), FactSet.of(List.of(fact("a", "d"), fact("b", "d")))), Ties.MEAN);

    @Test
    void everyTestFactIsAskedForItsTailAndItsHead() {
        assertThat(measured.questions()).containsExactly(new Query.Tail("a", "r"), new Query.Head("r", "d"), new Query.Tail("b", "r"),
                new Query.Head("r", "d"));
    }

    @Test
    void whatAnySplitSaysIsFilteredAndBothSidesAreSummedUp() {
        measured.accept(Answers.of("b", 0.9, "e", 0.8, "c", 0.7, "d", 0.6));
        measured.accept(Answers.of("b", 0.9, "a", 0.8));
        measured.accept(Answers.of());
        measured.accept(Answers.of("a", 0.9, "c", 0.8, "b", 0.7));
        assertThat(measured.ranked()).extracting(LinkPrediction.Ranked::rank).as("e before d; nothing before a; five alike; c before b")
                .containsExactly(2.0, 1.0, 3.0, 2.0);
        assertThat(measured.summary(Side.TAIL)).isEqualTo(new RankSummary(2, (1 / 3.0 + 0.5) / 2, 0, 1, 1, 2.5));
        assertThat(measured.summary(Side.HEAD)).isEqualTo(new RankSummary(2, 0.75, 0.5, 1, 1, 1.5));
        assertThat(measured.summary().reciprocal()).isCloseTo((0.5 + 1 + 1 / 3.0 + 0.5) / 4, within(1e-15));
        assertThat(measured.summary().questions()).isEqualTo(4);
    }

    @Test
    void answersBeyondTheLastQuestionAreRefused() {
        IntStream.range(0, 4).forEach(i -> measured.accept(Answers.of()));
        assertThatThrownBy(() -> measured.accept(Answers.of())).isInstanceOf(IllegalStateException.class).hasMessage("all 4 questions were answered");
    }

    @Test
    void withoutQuestionsThereAreNoFigures() {
        RankSummary none = RankSummary.of(new double[0]);
        assertThat(none.questions()).isZero();
        assertThat(List.of(none.reciprocal(), none.hitsAt1(), none.hitsAt3(), none.hitsAt10(), none.mean())).containsOnly(Double.NaN);
        LinkPrediction nothing = new LinkPrediction(new FactSplits("none", FactSet.of(List.of()), FactSet.of(List.of()), FactSet.of(List.of())), Ties.MEAN);
        assertThat(nothing.questions()).isEmpty();
        assertThat(nothing.summary()).isEqualTo(none);
    }

    @Test
    void ranksBelowOneAreRefused() {
        assertThatThrownBy(() -> RankSummary.of(new double[] {2, 0.5})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RankSummary.of(new double[] {2, Double.NaN})).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRankBetweenTwoPlacesIsAHitAtTheLaterOne() {
        RankSummary summary = RankSummary.of(new double[] {1.5, 3, 3.5, 10, 10.5});
        assertThat(summary.hitsAt1()).isZero();
        assertThat(summary.hitsAt3()).isEqualTo(0.4);
        assertThat(summary.hitsAt10()).isEqualTo(0.8);
    }

    @RepeatedTest(5)
    void theOrderOfQuestionsDoesNotMatter(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        double[] ranks = random.doubles(200, 1, 500).toArray();
        double[] reversed = IntStream.range(0, 200).mapToDouble(i -> ranks[199 - i]).toArray();
        assertThat(RankSummary.of(reversed)).isEqualTo(RankSummary.of(ranks));
        assertThat(RankSummary.of(ranks).reciprocal()).isCloseTo(Arrays.stream(ranks).map(r -> 1 / r).sum() / 200, within(1e-12));
    }

    /** The filter by walking over all facts for every question. */
    @RepeatedTest(10)
    void theFilterIsAllThatAnySplitSays(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> entities = List.of("a", "b", "c", "d", "e", "f");
        List<List<Triple>> splits = new ArrayList<>();
        for (int split = 0; split < 3; split++) {
            splits.add(random.ints(8, 0, 36).mapToObj(i -> fact(entities.get(i / 6), entities.get(i % 6))).distinct().toList());
        }
        LinkPrediction link = new LinkPrediction(new FactSplits("random", FactSet.of(splits.get(0)), FactSet.of(splits.get(1)), FactSet.of(splits.get(2))),
                Ties.PESSIMISTIC);
        List<Double> expected = new ArrayList<>();
        List<Triple> all = splits.stream().flatMap(List::stream).toList();
        int count = (int) all.stream().flatMap(f -> List.of(f.head(), f.tail()).stream()).distinct().count();
        for (Triple fact : splits.get(2)) {
            Answer answer = Answers.random(all.stream().flatMap(f -> List.of(f.head(), f.tail()).stream()).distinct().toList(), random);
            link.accept(answer);
            link.accept(answer);
            expected.add(new FilteredRank(count, Ties.PESSIMISTIC).of(answer, fact.tail(), all.stream().filter(f -> f.head().equals(fact.head()))
                    .map(Triple::tail).collect(Collectors.toSet())));
            expected.add(new FilteredRank(count, Ties.PESSIMISTIC).of(answer, fact.head(), all.stream().filter(f -> f.tail().equals(fact.tail()))
                    .map(Triple::head).collect(Collectors.toSet())));
        }
        assertThat(link.ranked()).extracting(LinkPrediction.Ranked::rank).isEqualTo(expected);
    }
}
