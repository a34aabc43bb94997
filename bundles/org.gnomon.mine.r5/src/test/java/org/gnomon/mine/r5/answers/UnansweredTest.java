package org.gnomon.mine.r5.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.gnomon.api.mine.Answer;
import org.gnomon.api.mine.Answer.Candidate;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.PathInstance;
import org.gnomon.api.mine.Query;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Rule.Step;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.api.mine.Triple;
import org.gnomon.mine.r5.answers.Predictor.Aggregation;
import org.gnomon.mine.r5.search.Judge;
import org.gnomon.mine.r5.search.SearchSettings;
import org.gnomon.mine.r5.search.SearchSettings.Credit;
import org.gnomon.rules.PathSampler;
import org.junit.jupiter.api.Test;

class UnansweredTest {

    private static final RuleTable RULES = new RuleTable(new RuleSet(List.of(entry("son", "uncle", "brother"), entry("wife", "aunt", "invented-0"),
            entry("a", "a", "b"), entry("b", "a", "c"), entry("a", "b", "d"), entry("b", "b", "x")), Set.of("invented-0")));

    private static RuleSet.Entry entry(String left, String right, String head) {
        return new RuleSet.Entry(Rule.chain(head, List.of(Step.along(left), Step.along(right))), Measures.counted(9, 9, 9, 9), List.of());
    }

    private static Answer answer(PathReader reader, PathInstance question, long seed) {
        return new Predictor(RULES, PathSampler.SHORTEST, reader, Aggregation.VOTE, 0).answer(question, new SplittableRandom(seed));
    }

    private static Answer answer(PathInstance question) {
        return answer(new ChartReader(RULES), question, 0);
    }

    private static PathInstance path(String... relations) {
        return PathInstance.ofPaths("q", List.of(List.of(relations)), Optional.empty());
    }

    private static PathInstance fromAToB(Triple... facts) {
        return new PathInstance("q", List.of(facts), new Query.Between("a", "b"), Optional.empty());
    }

    @Test
    void nodesWithoutAPath() {
        assertThat(answer(fromAToB(new Triple("a", "son", "x"), new Triple("b", "uncle", "x"))).reasons()).containsExactly("No path leads from 'a' to 'b'.");
        assertThat(answer(fromAToB(new Triple("a", "son", "b"))).reasons())
                .containsExactly("Nothing but an edge leads from 'a' to 'b', and that is not used.");
    }

    @Test
    void relationsThatNoRuleHas() {
        assertThat(answer(path("son", "boss", "wife", "pet")).reasons())
                .containsExactly("The path son, boss, wife, pet has relations that stand in no rule: boss, pet.");
    }

    @Test
    void aPathThatReducesNoFurther() {
        assertThat(answer(path("wife", "son", "uncle")).reasons())
                .containsExactly("The path wife, son, uncle reduces to wife, brother and no further: no rule has the body wife, brother.");
        assertThat(answer(path("uncle", "wife", "son")).reasons())
                .containsExactly("The path uncle, wife, son does not reduce: no rule has the body uncle, wife or wife, son.");
    }

    @Test
    void aResultWithoutAName() {
        assertThat(answer(path("wife", "aunt")).reasons()).containsExactly("The path wife, aunt reduces to invented-0, which the data have no name for.");
    }

    /** The path means x where its first two and its last two relations are taken together, and nothing else. */
    @Test
    void aSearchThatEndedTooSoonIsToldFromAPathThatDoesNotReduce() {
        SearchReader hasty = new SearchReader(RULES, Judge.randomPlay(), new SearchSettings(1, 0, Credit.SINGLE_PLAYER));
        PathInstance question = path("a", "a", "a", "a");
        assertThat(answer(question).candidates()).extracting(Candidate::value).containsExactly("x");
        assertThat(LongStream.range(0, 20).mapToObj(seed -> answer(hasty, question, seed)).filter(answer -> answer.candidates().isEmpty())).isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.reasons()).containsExactly("The search came to no end, but the path a, a, a, a reduces to x: "
                        + "read it with prediction=chart."));
    }
}
