package org.gnomon.mine.r5.refinement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.gnomon.mine.r5.memory.RuleMemory;
import org.gnomon.mine.r5.stories.Story;
import org.gnomon.mine.r5.stories.StoryCount;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefinementTest {

    private static final int RELATIONS = 10;
    private static final int RULES = 20;

    private record Rule(int left, int right, int head) {}

    /** Rules with different bodies. */
    private static List<Rule> rules(RandomGenerator random) {
        Map<Integer, Rule> rules = new LinkedHashMap<>();
        while (rules.size() < RULES) {
            int pair = random.nextInt(RELATIONS * RELATIONS);
            rules.putIfAbsent(pair, new Rule(pair / RELATIONS, pair % RELATIONS, random.nextInt(RELATIONS)));
        }
        return List.copyOf(rules.values());
    }

    /** A relation, taken apart by rules until it is a path of three to five; never of two. In {@code noise} of the stories one relation is another. */
    private static List<Story> stories(List<Rule> rules, double noise, RandomGenerator random) {
        List<Story> stories = new ArrayList<>();
        while (stories.size() < 1000) {
            int label = rules.get(random.nextInt(RULES)).head();
            List<Integer> path = new ArrayList<>(List.of(label));
            int length = 3 + random.nextInt(3);
            while (path.size() < length && takeApart(path, rules, random)) {
                assertThat(path).hasSizeLessThanOrEqualTo(5);
            }
            if (path.size() == length) {
                if (random.nextDouble() < noise) {
                    path.set(random.nextInt(length), random.nextInt(RELATIONS));
                }
                stories.add(new Story("s" + stories.size(), List.of(path.stream().mapToInt(r -> r).toArray()), label));
            }
        }
        return stories;
    }

    private static boolean takeApart(List<Integer> path, List<Rule> rules, RandomGenerator random) {
        int at = random.nextInt(path.size());
        List<Rule> fitting = rules.stream().filter(rule -> rule.head() == path.get(at)).toList();
        if (fitting.isEmpty()) {
            return false;
        }
        Rule rule = fitting.get(random.nextInt(fitting.size()));
        path.set(at, rule.left());
        path.add(at + 1, rule.right());
        return true;
    }

    private static RuleMemory refined(List<Story> stories) {
        return new Refinement(StoryCount.of(stories), RELATIONS, TestRun.seeded(0), () -> {}).refined(new RuleMemory(RELATIONS + 3, RELATIONS), 5);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "0, 0.3", "1, 0.3"})
    void rulesAreFoundThoughNoStoryTellsOne(long seed, double noise) {
        RandomGenerator random = new SplittableRandom(seed);
        List<Rule> rules = rules(random);
        RuleMemory table = refined(stories(rules, noise, random));
        long found = rules.stream().filter(rule -> table.head(rule.left(), rule.right()) == rule.head()).count();
        assertThat(found).isGreaterThanOrEqualTo(RULES - 1);
    }

    @Test
    void theOrderOfStoriesDoesNotMatter() {
        RandomGenerator random = new SplittableRandom(2);
        List<Story> stories = stories(rules(random), 0.2, random);
        RuleMemory table = refined(stories);
        List<Story> shuffled = new ArrayList<>(stories);
        Collections.shuffle(shuffled, new Random(3));
        RuleMemory other = refined(shuffled);
        for (int pair = 0; pair < table.pairs(); pair++) {
            assertThat(other.head(pair)).isEqualTo(table.head(pair));
        }
    }

    @Test
    void aScoreStaysWithItsRule() {
        RandomGenerator random = new SplittableRandom(0);
        List<Rule> rules = rules(random);
        Rule right = rules.get(0);
        Rule wrong = rules.get(1);
        RuleMemory memory = new RuleMemory(RELATIONS + 3, RELATIONS);
        memory.set(memory.pair(right.left(), right.right()), right.head(), 7.5, 1);
        memory.set(memory.pair(wrong.left(), wrong.right()), (wrong.head() + 1) % RELATIONS, 7.5, 1);
        RuleMemory table = new Refinement(StoryCount.of(stories(rules, 0, random)), RELATIONS, TestRun.seeded(0), () -> {}).refined(memory, 5);
        assertThat(table.head(wrong.left(), wrong.right())).isEqualTo(wrong.head());
        assertThat(table.score(right.left(), right.right())).isEqualTo(7.5);
        assertThat(table.score(wrong.left(), wrong.right())).isZero();
        assertThat(table.evidence(table.pair(right.left(), right.right()))).isPositive();
    }

    private static Productions productions(RandomGenerator random, int n) {
        double[][] counts = new double[n * n][n];
        for (double[] row : counts) {
            for (int head = 0; head < n; head++) {
                row[head] = random.nextInt(3) == 0 ? 0 : random.nextDouble();
            }
        }
        return Productions.of(counts, 1);
    }

    /** Every way to reduce a part of the path, one by one. */
    private static double sum(int[] path, int from, int to, int head, Productions productions) {
        int n = productions.relations();
        if (to - from == 1) {
            return path[from] == head ? 1 : 0;
        }
        double sum = 0;
        for (int m = from + 1; m < to; m++) {
            for (int pair = 0; pair < n * n; pair++) {
                if (!productions.isEmpty(pair)) {
                    sum += productions.probabilities(pair)[head] * sum(path, from, m, pair / n, productions) * sum(path, m, to, pair % n, productions);
                }
            }
        }
        return sum;
    }

    @Test
    void insideProbabilitiesAreSumsOverAllDerivations() {
        Productions productions = productions(new SplittableRandom(1), 3);
        int[] path = {0, 2, 1, 1, 0};
        InsideOutside chart = new InsideOutside(path, productions);
        for (int head = 0; head < 3; head++) {
            assertThat(chart.inside(head)).isCloseTo(sum(path, 0, path.length, head, productions), within(1e-12));
        }
    }

    /** An expected count is {@code p d log P / d p}. */
    @Test
    void expectedCountsAreThoseOfTheDerivative() {
        int n = 3;
        int[] path = {0, 2, 1, 1, 0};
        int label = 1;
        double[][] weights = new double[n * n][n];
        RandomGenerator random = new SplittableRandom(1);
        for (double[] row : weights) {
            for (int head = 0; head < n; head++) {
                row[head] = random.nextDouble();
            }
        }
        Productions productions = Productions.of(weights, 1);
        double[][] counts = new double[n * n][n];
        InsideOutside chart = new InsideOutside(path, productions);
        chart.count(label, 1 / chart.inside(label), counts);
        double steps = 0;
        for (int pair = 0; pair < n * n; pair++) {
            for (int head = 0; head < n; head++) {
                steps += counts[pair][head];
                double probability = productions.probabilities(pair)[head];
                double before = Math.log(sum(path, 0, path.length, label, productions));
                productions.probabilities(pair)[head] = probability * (1 + 1e-6);
                double after = Math.log(sum(path, 0, path.length, label, productions));
                productions.probabilities(pair)[head] = probability;
                assertThat(counts[pair][head]).isCloseTo((after - before) / 1e-6, within(1e-4));
            }
        }
        assertThat(steps).as("four steps reduce five relations").isCloseTo(4, within(1e-9));
    }
}
