package org.gnomon.mine.r5;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.gnomon.rules.Chart;
import org.gnomon.rules.Compositions;
import org.gnomon.rules.Compositions.Composition;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TreeSearchTest {

    private static final int OBSERVED = 5;

    /** Reduces by the most visited move; what comes out must be in the chart. */
    @RepeatedTest(20)
    void whatSearchFindsTheChartContains(RepetitionInfo repetition) {
        RandomGenerator random = new SplittableRandom(repetition.getCurrentRepetition());
        RuleMemory memory = memory(random);
        int[] path = path(random);
        Chart chart = Chart.of(path, compositions(memory));
        int found = reduced(memory, path, OptionalInt.empty(), random);
        assertThat(found >= OBSERVED || IntStream.of(chart.results()).anyMatch(result -> result == found)).as("%s among %s", found, chart.results()).isTrue();
    }

    /** A pair that stands in two places is replaced in either, so not every label is reached each time. */
    @Test
    void aSearchThatSeesTheLabelFindsItInNineOfTenCases() {
        int possible = 0;
        int found = 0;
        for (int seed = 0; seed < 60; seed++) {
            RandomGenerator random = new SplittableRandom(seed);
            RuleMemory memory = memory(random);
            int[] path = path(random);
            for (int label : Chart.of(path, compositions(memory)).results()) {
                possible++;
                found += reduced(memory, path, OptionalInt.of(label), random) == label ? 1 : 0;
            }
        }
        assertThat(possible).isGreaterThan(50);
        assertThat(found).isGreaterThanOrEqualTo(possible * 9 / 10);
    }

    private static RuleMemory memory(RandomGenerator random) {
        RuleMemory memory = new RuleMemory(OBSERVED + 1, OBSERVED);
        for (int a = 0; a < OBSERVED; a++) {
            for (int b = 0; b < OBSERVED; b++) {
                if (random.nextInt(10) < 7) {
                    memory.set(memory.pair(a, b), random.nextInt(OBSERVED));
                }
            }
        }
        return memory;
    }

    private static Compositions compositions(RuleMemory memory) {
        return new Compositions(memory.relations(), IntStream.range(0, memory.pairs()).filter(p -> memory.head(p) != RuleMemory.NONE)
                .mapToObj(p -> new Composition(memory.left(p), memory.right(p), memory.head(p), 1)).toList());
    }

    private static int[] path(RandomGenerator random) {
        return IntStream.range(0, 5).map(i -> random.nextInt(OBSERVED)).toArray();
    }

    private static int reduced(RuleMemory memory, int[] path, OptionalInt label, RandomGenerator random) {
        Reduction state = new Reduction(List.of(path));
        Plan plan = new Plan(memory, memory.relations());
        while (!state.isTerminal()) {
            int[] visits = new TreeSearch(memory, label, 400, 1.5, random).visits(state);
            int best = IntStream.range(0, visits.length).reduce((a, b) -> visits[b] > visits[a] ? b : a).orElseThrow();
            int[] move = state.moves().get(best);
            state = state.after(move[0], move[1], plan.head(move[0], move[1]), random);
        }
        return state.result();
    }

    @Test
    void pathsWithoutThePairAreDropped() {
        Reduction state = new Reduction(List.of(new int[] {0, 1, 2}, new int[] {1, 2}, new int[] {0, 0}));
        assertThat(state.moves()).extracting(m -> m[0] * 10 + m[1]).containsExactly(1, 12, 0);
        Reduction next = state.after(1, 2, 4, new SplittableRandom(0));
        assertThat(next.paths()).containsExactly(new int[] {0, 4}, new int[] {4});
        assertThat(next.isTerminal()).isTrue();
        assertThat(next.result()).isEqualTo(4);
    }
}
