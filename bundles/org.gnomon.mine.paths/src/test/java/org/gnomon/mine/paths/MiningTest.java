package org.gnomon.mine.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import org.gnomon.api.mine.FactSet;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.MiningTask;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.api.mine.Snapshots;
import org.gnomon.api.mine.Triple;
import org.gnomon.rules.FactIndex;
import org.gnomon.rules.Matching;
import org.gnomon.rules.RuleMeasurer;
import org.gnomon.tck.TestParameters;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;

class MiningTest {

    private static final int ALL = 10_000;
    private static final Map<String, Object> EVERYTHING = Map.of("minSupport", 1, "minConfidence", 0, "chains", ALL, "longChains", ALL, "unary", ALL,
            "rounds", 0);

    private final FactSet facts = random(9, 3, 60);

    /** Has self loops, inverse and parallel facts. */
    private static FactSet random(int entities, int relations, int count) {
        SplittableRandom random = new SplittableRandom(4);
        FactSet.Builder facts = new FactSet.Builder();
        for (int i = 0; i < count; i++) {
            facts.add("e" + random.nextInt(entities), "r" + random.nextInt(relations), "e" + random.nextInt(entities));
        }
        return facts.build();
    }

    private static RuleSet mined(FactSet facts, Map<String, Object> parameters) {
        MiningTask task = MiningTask.KnowledgeGraph.of(facts);
        return new PathRuleMiner().mine(task, Optional.empty(), Snapshots.NONE, new TestParameters(parameters), TestRun.seeded(1)).rules();
    }

    private static Map<Rule, Measures> measures(RuleSet rules) {
        Map<Rule, Measures> measures = new HashMap<>();
        rules.entries().forEach(entry -> measures.put(entry.rule(), entry.measures()));
        return measures;
    }

    @Test
    void countsOfEveryRuleAreThoseOfMeasuringIt() {
        RuleMeasurer measurer = new RuleMeasurer(new FactIndex(facts), Matching.INJECTIVE, Long.MAX_VALUE);
        List<RuleSet.Entry> rules = mined(facts, EVERYTHING).entries();
        assertThat(rules).hasSizeGreaterThan(1000).allSatisfy(entry -> assertThat(entry.measures()).as("%s", entry.rule())
                .isEqualTo(measurer.measure(entry.rule(), TestRun.seeded(0))));
    }

    /** All rules of the language that hold for some fact, written down one by one. */
    @Test
    void noRuleOfTheLanguageIsLeftOut() {
        FactSet few = random(5, 2, 14);
        RuleMeasurer measurer = new RuleMeasurer(new FactIndex(few), Matching.INJECTIVE, Long.MAX_VALUE);
        Set<Rule> expected = new HashSet<>();
        Language.of(few).forEach(rule -> {
            if (measurer.measure(rule, TestRun.seeded(0)).support() > 0) {
                expected.add(rule);
            }
        });
        assertThat(measures(mined(few, EVERYTHING)).keySet()).isEqualTo(expected);
    }

    @Test
    void theOrderOfTheFactsDoesNotMatter() {
        List<Triple> shuffled = new ArrayList<>();
        facts.forEach(shuffled::add);
        Collections.shuffle(shuffled, new Random(3));
        assertThat(measures(mined(FactSet.of(shuffled), EVERYTHING))).isEqualTo(measures(mined(facts, EVERYTHING)));
    }

    @Test
    void whatIsKeptAreTheMostConfident() {
        RuleSet all = mined(facts, EVERYTHING);
        Map<String, Object> few = new HashMap<>(EVERYTHING);
        few.putAll(Map.of("chains", 5, "longChains", 3, "unary", 4));
        RuleSet best = mined(facts, few);
        assertThat(best.concluding("r1")).hasSize(5 + 3 + 4 + 4);
        for (int length = 2; length <= 3; length++) {
            int atoms = length;
            List<Double> kept = confidences(best, atoms);
            assertThat(kept).isEqualTo(confidences(all, atoms).subList(0, kept.size()));
        }
        assertThat(all.entries()).containsAll(best.entries());
    }

    /** Of chains that are the longest of their shape. */
    private static List<Double> confidences(RuleSet rules, int atoms) {
        return rules.concluding("r1").stream().filter(entry -> entry.rule().length() == 3 && atoms == 3 || isShort(entry.rule()) && atoms == 2)
                .map(entry -> entry.measures().laplaceConfidence(Counted.PSEUDO).getAsDouble()).sorted(Collections.reverseOrder()).toList();
    }

    private static boolean isShort(Rule rule) {
        return rule.length() < 3 && rule.variables() == rule.length() + 1 && rule.toString().startsWith("r1(X,Y)");
    }

    @Test
    void boundsAreKept() {
        Map<String, Object> bounds = new HashMap<>(EVERYTHING);
        bounds.putAll(Map.of("minSupport", 2, "minHeadCoverage", 0.2, "minConfidence", 0.3, "maxConfidence", 0.9, "minPcaConfidence", 0.35, "maxLength", 2));
        List<RuleSet.Entry> within = mined(facts, EVERYTHING).entries().stream().filter(entry -> {
            Measures m = entry.measures();
            double confidence = m.standardConfidence().getAsDouble();
            return m.support() >= 2 && m.headCoverage().getAsDouble() >= 0.2 && confidence >= 0.3 && confidence <= 0.9
                    && m.pcaConfidence().getAsDouble() >= 0.35 && entry.rule().length() <= 2;
        }).toList();
        assertThat(within).isNotEmpty();
        assertThat(mined(facts, bounds).entries()).containsExactlyElementsOf(within);
    }

    @Test
    void fewStartsGiveASampleWithinWhichIsCounted() {
        FactSet many = random(200, 3, 1500);
        Map<String, Object> sampled = new HashMap<>(EVERYTHING);
        sampled.putAll(Map.of("starts", 50, "constants", false, "maxLength", 2));
        Map<String, Object> whole = new HashMap<>(sampled);
        whole.put("starts", 200);
        Map<Rule, Measures> exact = measures(mined(many, whole));
        Map<Rule, Measures> sample = measures(mined(many, sampled));
        assertThat(sample).isNotEmpty().allSatisfy((rule, measures) -> {
            assertThat(measures.sampled()).as("%s", rule).isTrue();
            assertThat(measures.support()).as("%s", rule).isBetween(1L, exact.get(rule).support());
            assertThat(measures.body().getAsLong()).as("%s", rule).isLessThan(exact.get(rule).body().getAsLong());
        });
        assertThat(exact.values()).noneMatch(Measures::sampled);
    }

    @Test
    void aLongChainIsFoundBottomUp() {
        FactSet.Builder ladder = new FactSet.Builder();
        for (int i = 0; i < 60; i++) {
            for (int step = 0; step < 4; step++) {
                ladder.add(i + "-" + step, "s" + step, i + "-" + (step + 1));
            }
            if (i % 3 > 0) {
                ladder.add(i + "-0", "whole", i + "-4");
            }
        }
        Rule chain = Rule.chain("whole", List.of(Rule.Step.along("s0"), Rule.Step.along("s1"), Rule.Step.along("s2"), Rule.Step.along("s3")));
        Map<Rule, Measures> found = measures(mined(ladder.build(), Map.of("maxLength", 4, "rounds", 0, "constants", false)));
        assertThat(found).containsEntry(chain, Measures.counted(40, 60, 40, 40));
    }
}
