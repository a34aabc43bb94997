package org.gnomon.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gnomon.api.mine.Answer;
import org.gnomon.api.mine.Answer.Candidate;
import org.gnomon.api.mine.Atom;
import org.gnomon.api.mine.FactSet;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.Query;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Rule.Step;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.api.mine.Term;
import org.gnomon.api.mine.Triple;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinkPredictorTest {

    private static final int ALL = 1000;

    private static Answer answer(FactSet facts, RuleSet rules, Query query, Matching matching, Aggregation aggregation) {
        return new LinkPredictor(new RuleApplication(new FactIndex(facts), rules, matching, 0), aggregation, ALL, ALL).answer(query, TestRun.seeded(0));
    }

    /** What every rule with a body concludes that is no fact, by applying it to everything. */
    private static Map<Rule, List<Triple>> conclusions(NaiveRules facts, RuleSet rules) {
        Map<Rule, List<Triple>> found = new HashMap<>();
        rules.entries().stream().map(RuleSet.Entry::rule).forEach(rule -> found.put(rule,
                facts.conclusions(rule).stream().filter(conclusion -> !facts.facts().contains(conclusion)).toList()));
        return found;
    }

    private static Map<String, Set<Rule>> candidates(Map<Rule, List<Triple>> conclusions, Query query) {
        Map<String, Set<Rule>> found = new TreeMap<>();
        conclusions.forEach((rule, concluded) -> concluded.stream().map(conclusion -> gap(query, conclusion)).filter(gap -> !gap.isEmpty())
                .forEach(gap -> found.computeIfAbsent(gap, value -> new HashSet<>()).add(rule)));
        return found;
    }

    private static String gap(Query query, Triple conclusion) {
        return switch (query) {
            case Query.Tail(String head, String relation) -> conclusion.head().equals(head) && conclusion.relation().equals(relation) ? conclusion.tail() : "";
            case Query.Head(String relation, String tail) -> conclusion.tail().equals(tail) && conclusion.relation().equals(relation) ? conclusion.head() : "";
            case Query.Between(String head, String tail) -> conclusion.head().equals(head) && conclusion.tail().equals(tail) ? conclusion.relation() : "";
        };
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleThatHoldsFiresAndNoOther(Matching matching) {
        RandomRules random = new RandomRules(11);
        int candidates = 0;
        for (int i = 0; i < 100; i++) {
            FactSet facts = random.facts(8 + i % 8);
            RuleSet rules = withBodies(random.ruleSet(12));
            Map<Rule, List<Triple>> conclusions = conclusions(NaiveRules.of(facts, matching), rules);
            for (Query query : List.of(new Query.Tail("e1", "r0"), new Query.Head("r1", "e2"), new Query.Tail("e0", "r3"), new Query.Between("e1", "e3"))) {
                Map<String, Set<Rule>> found = new TreeMap<>();
                answer(facts, rules, query, matching, Aggregation.MAX_PLUS).candidates()
                        .forEach(candidate -> found.put(candidate.value(), Set.copyOf(rulesOf(candidate))));
                assertThat(found).as("%s of %s over %s", query, rules, facts).isEqualTo(candidates(conclusions, query));
                candidates += found.size();
            }
        }
        assertThat(candidates).isGreaterThan(100);
    }

    private static RuleSet withBodies(RuleSet rules) {
        return new RuleSet(rules.entries().stream().filter(entry -> entry.rule().length() > 0).toList(), Set.of());
    }

    private static List<Rule> rulesOf(Candidate candidate) {
        return candidate.derivations().stream().map(derivation -> derivation.steps().getFirst().rule()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void derivationsRestOnFactsAndConcludeTheCandidate(Aggregation aggregation) {
        RandomRules random = new RandomRules(12);
        for (int i = 0; i < 50; i++) {
            FactSet facts = random.facts(14);
            NaiveRules naive = NaiveRules.of(facts, Matching.INJECTIVE);
            answer(facts, random.ruleSet(12), new Query.Tail("e1", "r0"), Matching.INJECTIVE, aggregation).candidates().forEach(candidate ->
                    assertThat(candidate.derivations()).isNotEmpty().allSatisfy(derivation -> {
                        assertThat(derivation.conclusion()).isEqualTo(new Triple("e1", "r0", candidate.value()));
                        assertThat(naive.facts()).containsAll(derivation.facts());
                    }));
        }
    }

    /** Two entities of which every candidate is reached by rules {@code r_i}, with confidences as given; names as numbers. */
    private static Answer ranked(Map<String, List<Integer>> firing, Map<Integer, Double> confidences, Aggregation aggregation) {
        FactSet.Builder facts = new FactSet.Builder();
        firing.forEach((candidate, rules) -> rules.forEach(rule -> facts.add("x", "r" + rule, candidate)));
        facts.add("x", "known", "known");
        List<RuleSet.Entry> entries = new ArrayList<>();
        new TreeMap<>(confidences).forEach((rule, confidence) -> entries.add(new RuleSet.Entry(Rule.chain("asked", List.of(Step.along("r" + rule))),
                Measures.counted(Math.round(1000 * confidence), 1000, 1000, 1000).withScore(rule), List.of())));
        return answer(facts.build(), new RuleSet(entries, Set.of()), new Query.Tail("x", "asked"), Matching.INJECTIVE, aggregation);
    }

    private static Map<String, Double> scores(Answer answer) {
        Map<String, Double> scores = new HashMap<>();
        answer.candidates().forEach(candidate -> scores.put(candidate.value(), candidate.score()));
        return scores;
    }

    @Test
    void maxPlusComparesTheMostConfidentRulesAndThenTheNextOnes() {
        Map<Integer, Double> confidences = Map.of(1, 0.9, 2, 0.5, 3, 0.5, 4, 0.3, 5, 0.9);
        Map<String, List<Integer>> firing = Map.of("a", List.of(1), "b", List.of(1, 2), "c", List.of(5, 3), "d", List.of(2, 3, 4), "e", List.of(1, 4),
                "f", List.of(1, 2, 4));
        Answer answer = ranked(firing, confidences, Aggregation.MAX_PLUS);
        Map<String, Double> scores = scores(answer);
        assertThat(scores.get("f")).isGreaterThan(scores.get("b"));
        assertThat(scores.get("b")).isEqualTo(scores.get("c")).isGreaterThan(scores.get("e"));
        assertThat(scores.get("e")).isGreaterThan(scores.get("a"));
        assertThat(scores.get("a")).isGreaterThan(scores.get("d")).isCloseTo(0.9, within(1e-12));
        assertThat(scores.get("d")).isEqualTo(0.5);
    }

    @Test
    void maxPlusOrdersAsComparingSortedConfidencesDoes() {
        RandomRules random = new RandomRules(13);
        for (int i = 0; i < 100; i++) {
            RuleSet rules = random.ruleSet(25);
            FactSet facts = random.facts(15);
            List<Candidate> candidates = answer(facts, rules, new Query.Tail("e1", "r0"), Matching.INJECTIVE, Aggregation.MAX_PLUS).candidates();
            Comparator<Candidate> byConfidences = Comparator.comparing(candidate -> confidences(candidate, rules), LinkPredictorTest::lexicographic);
            for (Candidate one : candidates) {
                for (Candidate other : candidates) {
                    assertThat(Integer.signum(Double.compare(one.score(), other.score()))).isEqualTo(Integer.signum(byConfidences.compare(one, other)));
                }
            }
        }
    }

    private static List<Double> confidences(Candidate candidate, RuleSet rules) {
        return rulesOf(candidate).stream().map(rule -> rules.entries().stream().filter(entry -> entry.rule().equals(rule)).findFirst().orElseThrow())
                .map(entry -> entry.measures().standardConfidence().orElseThrow()).sorted(Comparator.reverseOrder()).toList();
    }

    private static int lexicographic(List<Double> one, List<Double> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return one.get(i).compareTo(other.get(i));
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    @Test
    void noisyOrAddsWhatRulesSay() {
        Map<String, Double> scores = scores(ranked(Map.of("a", List.of(1), "b", List.of(2, 3)), Map.of(1, 0.7, 2, 0.5, 3, 0.5), Aggregation.NOISY_OR));
        assertThat(1 - Math.exp(-scores.get("a"))).isCloseTo(0.7, within(1e-12));
        assertThat(1 - Math.exp(-scores.get("b"))).isCloseTo(0.75, within(1e-12));
    }

    /** Of six entities, one is asked about and one is known by another relation: four of them have no rule. */
    @Test
    void weightedScoresAreShares() {
        Map<String, Double> scores = scores(ranked(Map.of("a", List.of(1), "b", List.of(1, 2)), Map.of(1, 0.5, 2, 0.5), Aggregation.WEIGHTED));
        double a = Math.exp(2 * Math.log(2) + 1);
        double b = Math.exp(2 * Math.log(2) + 3);
        assertThat(scores.get("a")).isCloseTo(a / (a + b + 2), within(1e-12));
        assertThat(scores.get("b")).isCloseTo(b / (a + b + 2), within(1e-12));
    }

    @Test
    void equalCandidatesHaveEqualScores() {
        for (Aggregation aggregation : Aggregation.values()) {
            Map<String, Double> scores = scores(ranked(Map.of("a", List.of(1, 2, 3), "b", List.of(1, 2, 3)), Map.of(1, 0.7, 2, 0.5, 3, 0.1), aggregation));
            assertThat(scores.get("a")).as("%s", aggregation).isEqualTo(scores.get("b"));
        }
    }

    @Test
    void aPriorAnswersWithItsConstantAlone() {
        FactSet facts = FactSet.of(List.of(new Triple("x", "r1", "a"), new Triple("b", "r1", "a")));
        Rule prior = new Rule(new Atom("asked", new Term.Variable(0), new Term.Constant("a")), List.of());
        RuleSet rules = new RuleSet(List.of(new RuleSet.Entry(prior, Measures.counted(1, 2, 2, 1), List.of())), Set.of());
        Answer answer = answer(facts, rules, new Query.Tail("x", "asked"), Matching.INJECTIVE, Aggregation.MAX_PLUS);
        assertThat(answer.candidates()).extracting(Candidate::value).containsExactly("a");
        assertThat(answer.candidates().getFirst().derivations().getFirst().conclusion()).isEqualTo(new Triple("x", "asked", "a"));
        assertThat(answer(facts, rules, new Query.Head("asked", "a"), Matching.INJECTIVE, Aggregation.MAX_PLUS).candidates()).isEmpty();
        assertThat(answer(facts, rules, new Query.Between("b", "a"), Matching.INJECTIVE, Aggregation.MAX_PLUS).candidates()).hasSize(1);
    }

    @Test
    void answersEndAfterTheWantedNumberOfCandidatesAndDerivations() {
        FactSet facts = FactSet.of(List.of(new Triple("x", "r1", "a"), new Triple("x", "r1", "b"), new Triple("x", "r2", "b"), new Triple("x", "r1", "c")));
        RuleSet rules = new RuleSet(List.of(entry("r1", 5), entry("r2", 8)), Set.of());
        LinkPredictor predictor = new LinkPredictor(new RuleApplication(new FactIndex(facts), rules, Matching.INJECTIVE, 5), Aggregation.MAX_PLUS, 2, 1);
        Answer answer = predictor.answer(new Query.Tail("x", "asked"), TestRun.seeded(0));
        assertThat(answer.candidates()).extracting(Candidate::value).containsExactly("b", "a");
        assertThat(answer.candidates().getFirst().derivations()).hasSize(1).allSatisfy(derivation -> assertThat(derivation.facts())
                .containsExactly(new Triple("x", "r2", "b")));
    }

    private static RuleSet.Entry entry(String relation, long support) {
        return new RuleSet.Entry(Rule.chain("asked", List.of(Step.along(relation))), Measures.counted(support, 10, 10, 10), List.of());
    }
}
