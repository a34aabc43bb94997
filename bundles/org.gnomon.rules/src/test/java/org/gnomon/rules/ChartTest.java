package org.gnomon.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.gnomon.rules.Compositions.Composition;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final int RELATIONS = 6;

    private static Compositions random(RandomGenerator random) {
        List<Composition> rules = new ArrayList<>();
        for (int a = 0; a < RELATIONS; a++) {
            for (int b = 0; b < RELATIONS; b++) {
                for (int heads = random.nextInt(3); heads > 0; heads--) {
                    int head = random.nextInt(RELATIONS);
                    int left = a;
                    int right = b;
                    if (rules.stream().noneMatch(r -> r.left() == left && r.right() == right && r.head() == head)) {
                        rules.add(new Composition(a, b, head, 0.1 + 0.9 * random.nextDouble()));
                    }
                }
            }
        }
        return new Compositions(RELATIONS, rules);
    }

    /** Sum of the weights of all derivations and weight of the best one, per result, by trying every last split. */
    private static Map<Integer, double[]> tried(int[] path, int from, int to, Compositions rules) {
        Map<Integer, double[]> results = new HashMap<>();
        if (to - from == 1) {
            results.put(path[from], new double[] {1, 1});
        }
        for (int m = from + 1; m < to; m++) {
            Map<Integer, double[]> left = tried(path, from, m, rules);
            Map<Integer, double[]> right = tried(path, m, to, rules);
            left.forEach((a, x) -> right.forEach((b, y) -> rules.composing(a, b).forEach(rule -> {
                double[] entry = results.computeIfAbsent(rule.head(), h -> new double[2]);
                entry[0] += x[0] * y[0] * rule.weight();
                entry[1] = Math.max(entry[1], x[1] * y[1] * rule.weight());
            })));
        }
        return results;
    }

    @RepeatedTest(30)
    void everyDerivationCounts(RepetitionInfo repetition) {
        RandomGenerator random = new SplittableRandom(repetition.getCurrentRepetition());
        Compositions rules = random(random);
        int[] path = IntStream.range(0, 1 + random.nextInt(7)).map(i -> random.nextInt(RELATIONS)).toArray();
        Map<Integer, double[]> expected = tried(path, 0, path.length, rules);
        Chart chart = Chart.of(path, rules);
        assertThat(chart.results()).containsExactly(expected.keySet().stream().mapToInt(Integer::intValue).sorted().toArray());
        expected.forEach((head, entry) -> {
            assertThat(chart.inside(head)).isCloseTo(entry[0], within(1e-12));
            assertThat(chart.weight(head)).isCloseTo(entry[1], within(1e-12));
        });
    }

    @RepeatedTest(20)
    void theBestDerivationCanBeReplayed(RepetitionInfo repetition) {
        RandomGenerator random = new SplittableRandom(100 + repetition.getCurrentRepetition());
        Compositions rules = random(random);
        int[] path = IntStream.range(0, 2 + random.nextInt(6)).map(i -> random.nextInt(RELATIONS)).toArray();
        Chart chart = Chart.of(path, rules);
        for (int head : chart.results()) {
            Map<List<Integer>, Integer> made = new HashMap<>();
            IntStream.range(0, path.length).forEach(i -> made.put(List.of(i, i + 1), path[i]));
            double weight = 1;
            for (Chart.Step step : chart.best(head)) {
                assertThat(made.get(List.of(step.from(), step.split()))).isEqualTo(step.rule().left());
                assertThat(made.get(List.of(step.split(), step.to()))).isEqualTo(step.rule().right());
                made.put(List.of(step.from(), step.to()), step.rule().head());
                weight *= step.rule().weight();
            }
            assertThat(made.get(List.of(0, path.length))).isEqualTo(head);
            assertThat(weight).isCloseTo(chart.weight(head), within(1e-12));
            assertThat(chart.best(head)).hasSize(path.length - 1);
        }
    }

    @Test
    void withWeightsOfOneDerivationsAreCounted() {
        Chart chart = Chart.of(new int[] {0, 0, 0, 0}, new Compositions(1, List.of(new Composition(0, 0, 0, 1))));
        assertThat(chart.inside(0)).isEqualTo(5);
    }

    @Test
    void whatDoesNotReduceHasNoResult() {
        Chart chart = Chart.of(new int[] {0, 1, 0}, new Compositions(2, List.of(new Composition(0, 1, 1, 1))));
        assertThat(chart.results()).isEmpty();
        assertThatThrownBy(() -> chart.best(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Chart.of(new int[0], new Compositions(1, List.of()))).hasMessageContaining("empty");
    }
}
