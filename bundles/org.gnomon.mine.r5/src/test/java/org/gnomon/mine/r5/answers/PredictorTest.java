package org.gnomon.mine.r5.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
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
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PredictorTest {

    private static final PathSampler SAMPLER = new PathSampler(10, 4, 64, false, 100_000);

    private static final SearchSettings SEARCH = new SearchSettings(200, 1.5, Credit.SINGLE_PLAYER);

    private static RuleSet.Entry entry(String left, String right, String head, long support, long body) {
        Measures measures = new Measures(support, OptionalLong.of(body), OptionalLong.empty(), OptionalLong.empty(), false, OptionalDouble.empty());
        return new RuleSet.Entry(Rule.chain(head, List.of(Step.along(left), Step.along(right))), measures, List.of());
    }

    private static Predictor predictor(RuleSet rules, boolean searching, Aggregation aggregation, double lengthPenalty) {
        RuleTable table = new RuleTable(rules);
        return new Predictor(table, SAMPLER, searching ? new SearchReader(table, Judge.randomPlay(), SEARCH) : new ChartReader(table), aggregation,
                lengthPenalty);
    }

    private static Answer answer(RuleSet rules, PathInstance question, boolean searching, Aggregation aggregation) {
        return predictor(rules, searching, aggregation, 0).answer(question, new SplittableRandom(1));
    }

    private static RuleSet randomRules(RandomGenerator random) {
        List<RuleSet.Entry> entries = new ArrayList<>();
        for (int a = 0; a < 6; a++) {
            for (int b = 0; b < 6; b++) {
                if (random.nextInt(10) < 7) {
                    entries.add(entry("r" + a, "r" + b, "r" + random.nextInt(6), random.nextInt(50), 50));
                }
            }
        }
        return new RuleSet(entries, Set.of("r5"));
    }

    private static PathInstance randomQuestion(RandomGenerator random) {
        List<String> path = IntStream.range(0, 6).mapToObj(i -> "r" + random.nextInt(5)).toList();
        return PathInstance.ofPaths("q", List.of(path), Optional.empty());
    }

    @RepeatedTest(30)
    void whatSearchAnswersIsInTheChartAndWeighsNoMore(RepetitionInfo repetition) {
        RandomGenerator random = new SplittableRandom(repetition.getCurrentRepetition());
        RuleSet rules = randomRules(random);
        PathInstance question = randomQuestion(random);
        List<Candidate> exact = answer(rules, question, false, Aggregation.VOTE).candidates();
        List<Candidate> found = answer(rules, question, true, Aggregation.VOTE).candidates();
        assertThat(found).allSatisfy(candidate -> assertThat(exact).anySatisfy(other -> {
            assertThat(other.value()).isEqualTo(candidate.value());
            assertThat(candidate.score()).isLessThanOrEqualTo(other.score() * (1 + 1e-9));
        }));
    }

    /** A path of six has 42 derivations. */
    @Test
    void searchFindsNearlyAllThatTheChartKnows() {
        double exact = 0;
        double found = 0;
        for (int seed = 0; seed < 30; seed++) {
            RandomGenerator random = new SplittableRandom(seed);
            RuleSet rules = randomRules(random);
            PathInstance question = randomQuestion(random);
            exact += answer(rules, question, false, Aggregation.VOTE).candidates().stream().mapToDouble(Candidate::score).sum();
            found += answer(rules, question, true, Aggregation.VOTE).candidates().stream().mapToDouble(Candidate::score).sum();
        }
        assertThat(exact).isPositive();
        assertThat(found).isGreaterThan(0.9 * exact);
    }

    /** Two ways that say {@code weak}, and one that says {@code strong}. */
    private static final RuleSet THREE_WAYS = new RuleSet(List.of(entry("a", "a", "weak", 30, 45), entry("b", "b", "weak", 30, 45),
            entry("c", "c", "strong", 45, 45)), Set.of());
    private static final PathInstance THREE_PATHS = PathInstance.ofPaths("q", List.of(List.of("a", "a"), List.of("b", "b"), List.of("c", "c")),
            Optional.empty());

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void inAVoteEveryPathCounts(boolean searching) {
        List<Candidate> candidates = answer(THREE_WAYS, THREE_PATHS, searching, Aggregation.VOTE).candidates();
        assertThat(candidates).extracting(Candidate::value).containsExactly("weak", "strong");
        assertThat(candidates.getFirst().derivations()).hasSize(2);
        assertThat(candidates.getFirst().score()).isEqualTo(2 * RuleTrust.of(30, 45));
    }

    @Test
    void whereThePathsAreReducedTogetherTheBestDerivationIsTheLast() {
        List<Candidate> candidates = answer(THREE_WAYS, THREE_PATHS, false, Aggregation.DROP).candidates();
        assertThat(candidates).extracting(Candidate::value).containsExactly("strong");
        assertThat(candidates.getFirst().score()).isEqualTo(RuleTrust.of(45, 45));
    }

    @Test
    void aSearchOverPathsTogetherDropsThoseWithoutThePair() {
        List<Candidate> candidates = answer(THREE_WAYS, THREE_PATHS, true, Aggregation.DROP).candidates();
        assertThat(candidates).hasSize(1);
        assertThat(candidates.getFirst().derivations()).hasSize(1);
    }

    @Test
    void longerPathsCountLess() {
        RuleSet rules = new RuleSet(List.of(entry("a", "a", "short", 45, 45), entry("b", "b", "b", 45, 45), entry("b", "c", "long", 45, 45)), Set.of());
        PathInstance question = PathInstance.ofPaths("q", List.of(List.of("a", "a"), List.of("b", "b", "b", "c")), Optional.empty());
        Answer answer = predictor(rules, false, Aggregation.VOTE, 0.5).answer(question, new SplittableRandom(0));
        double trust = RuleTrust.of(45, 45);
        assertThat(answer.candidates()).extracting(Candidate::value).containsExactly("short", "long");
        assertThat(answer.candidates().getFirst().score()).isEqualTo(Math.exp(-1) * trust);
        assertThat(answer.candidates().getLast().score()).isEqualTo(Math.exp(-2) * 2 * Math.pow(trust, 3));
    }

    @ParameterizedTest
    @EnumSource(Aggregation.class)
    void derivationsNameTheNodes(Aggregation aggregation) {
        RuleSet rules = new RuleSet(List.of(entry("father", "sister", "aunt", 9, 9), entry("aunt", "son", "cousin", 9, 9)), Set.of());
        List<Triple> facts = List.of(new Triple("ann", "father", "bob"), new Triple("bob", "sister", "eve"), new Triple("eve", "son", "tom"));
        PathInstance question = new PathInstance("q", facts, new Query.Between("ann", "tom"), Optional.empty());
        for (boolean searching : new boolean[] {false, true}) {
            List<Candidate> candidates = answer(rules, question, searching, aggregation).candidates();
            assertThat(candidates).hasSize(1);
            assertThat(candidates.getFirst().derivations().getFirst().steps()).extracting(Object::toString)
                    .containsExactly("father(ann,bob), sister(bob,eve) -> aunt(ann,eve)", "aunt(ann,eve), son(eve,tom) -> cousin(ann,tom)");
        }
    }

    @Test
    void anInventedRelationIsNoAnswer() {
        RuleSet rules = new RuleSet(List.of(entry("a", "b", "new", 9, 9)), Set.of("new"));
        PathInstance question = PathInstance.ofPaths("q", List.of(List.of("a", "b")), Optional.empty());
        for (boolean searching : new boolean[] {false, true}) {
            assertThat(answer(rules, question, searching, Aggregation.VOTE).candidates()).isEmpty();
        }
    }

    /** The search of the public code answers with its own end alone. */
    @Test
    void aSearchForTwoPlayersGivesOneAnswerAtMost() {
        RuleTable table = new RuleTable(randomRules(new SplittableRandom(3)));
        SearchReader reader = new SearchReader(table, Judge.randomPlay(), new SearchSettings(200, 10, Credit.TWO_PLAYER));
        Predictor predictor = new Predictor(table, SAMPLER, reader, Aggregation.DROP, 0);
        int answered = 0;
        for (int seed = 0; seed < 20; seed++) {
            int count = predictor.answer(randomQuestion(new SplittableRandom(seed)), new SplittableRandom(0)).candidates().size();
            assertThat(count).isLessThanOrEqualTo(1);
            answered += count;
        }
        assertThat(answered).isBetween(1, 19);
    }
}
