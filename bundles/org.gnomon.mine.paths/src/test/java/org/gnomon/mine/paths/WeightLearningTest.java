package org.gnomon.mine.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gnomon.api.mine.FactSet;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.Rule;
import org.gnomon.api.mine.Rule.Step;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.rules.FactIndex;
import org.gnomon.rules.Matching;
import org.gnomon.rules.RuleApplication;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;

class WeightLearningTest {

    private static final WeightSettings LONG = new WeightSettings(2000, 3, 1000, 200, 1 << 20);

    /** Ten people; what they "like" is what they "want" for six of them, and everybody "sees" two things of which one is liked. */
    private static RuleApplication application() {
        FactSet.Builder facts = new FactSet.Builder();
        for (int i = 0; i < 10; i++) {
            facts.add("p" + i, "likes", "t" + i).add("p" + i, "sees", "t" + i).add("p" + i, "sees", "t" + (i + 1) % 10);
            if (i < 6) {
                facts.add("p" + i, "wants", "t" + i);
            }
        }
        List<RuleSet.Entry> rules = List.of(entry("wants", 6, 6), entry("sees", 10, 20));
        return new RuleApplication(new FactIndex(facts.build()), new RuleSet(rules, Set.of()), Matching.INJECTIVE, Counted.PSEUDO);
    }

    private static RuleSet.Entry entry(String body, long support, long size) {
        return new RuleSet.Entry(Rule.chain("likes", List.of(Step.along(body))), Measures.counted(support, size, size, 10), List.of());
    }

    private static TrainingSet questions(RuleApplication application, WeightSettings settings) {
        return TrainingSet.of(application, application.facts().relation("likes"), settings, TestRun.seeded(1));
    }

    /** Written out for this world: from either end the right one, one that is only seen, and eighteen others. */
    private static double objective(RuleApplication application, double wants, double sees) {
        double likelihood = 0;
        double seen = 2 * application.evidence(1) + sees;
        for (int i = 0; i < 10; i++) {
            double right = i < 6 ? 2 * application.evidence(0) + wants + sees : seen;
            likelihood += 2 * (right - Math.log(Math.exp(right) + Math.exp(seen) + 18));
        }
        double w = wants / Math.sqrt(application.confidence(0));
        double s = sees / Math.sqrt(application.confidence(1));
        return likelihood - LONG.ridge() / 2 * (w * w + s * s);
    }

    @Test
    void noOtherWeightsMakeTheFactsMoreLikely() {
        RuleApplication application = application();
        Map<Integer, Double> learned = new WeightLearning(application, questions(application, LONG)).learn(LONG, TestRun.seeded(0));
        double best = objective(application, learned.get(0), learned.get(1));
        for (double wants = -1; wants <= 1; wants += 0.125) {
            for (double sees = -1; sees <= 1; sees += 0.125) {
                assertThat(objective(application, learned.get(0) + wants, learned.get(1) + sees)).isLessThanOrEqualTo(best + 1e-6);
            }
        }
        assertThat(learned.get(1)).isPositive();
    }

    @Test
    void aHeavyRidgeLeavesTheConfidencesToDecide() {
        RuleApplication application = application();
        WeightSettings heavy = new WeightSettings(500, 1e6, 1000, 200, 1 << 20);
        assertThat(new WeightLearning(application, questions(application, heavy)).learn(heavy, TestRun.seeded(0)).values())
                .allSatisfy(weight -> assertThat(weight).isCloseTo(0, within(1e-2)));
    }

    @Test
    void questionsAreLimitedAndKnowWhatIsRight() {
        RuleApplication application = application();
        List<Question> few = questions(application, new WeightSettings(1, 1, 3, 200, 1 << 20)).questions();
        assertThat(few).hasSize(6).allSatisfy(question -> {
            assertThat(IntStream.range(0, question.candidates()).filter(i -> question.right()[i])).hasSize(1);
            assertThat(question.silent()).isEqualTo(20 - question.candidates());
        });
        assertThat(questions(application, new WeightSettings(1, 1, 1000, 200, 8)).questions()).hasSizeLessThan(20);
        assertThat(questions(application, new WeightSettings(1, 1, 1000, 0, 1 << 20)).questions())
                .allSatisfy(question -> assertThat(question.candidates()).isEqualTo(1));
    }
}
