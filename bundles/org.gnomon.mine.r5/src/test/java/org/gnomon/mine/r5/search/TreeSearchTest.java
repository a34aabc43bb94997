package org.gnomon.mine.r5.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.gnomon.mine.r5.memory.Plan;
import org.gnomon.mine.r5.memory.RuleMemory;
import org.gnomon.mine.r5.search.Reduction.Move;
import org.gnomon.mine.r5.search.SearchSettings.Credit;
import org.gnomon.rules.Chart;
import org.gnomon.rules.Compositions;
import org.gnomon.rules.Compositions.Composition;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TreeSearchTest {

    private static final int OBSERVED = 5;
    private static final SearchSettings SETTINGS = new SearchSettings(400, 1.5, Credit.SINGLE_PLAYER);

    /** Reduces by the most visited move; what comes out must be in the chart. */
    @RepeatedTest(20)
    void whatSearchFindsTheChartContains(RepetitionInfo repetition) {
        RandomGenerator random = new SplittableRandom(repetition.getCurrentRepetition());
        RuleMemory memory = memory(random);
        int[] path = path(random);
        Chart chart = Chart.of(path, compositions(memory));
        int found = reduced(memory, path, result -> memory.isInvented(result) ? 0 : 1, random);
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
                found += reduced(memory, path, result -> memory.isInvented(result) ? 0 : result == label ? 1 : -1, random) == label ? 1 : 0;
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
        return new Compositions(memory.relations(), IntStream.range(0, memory.pairs()).filter(p -> memory.head(p) != Heads.NONE)
                .mapToObj(p -> new Composition(memory.left(p), memory.right(p), memory.head(p), 1)).toList());
    }

    private static int[] path(RandomGenerator random) {
        return IntStream.range(0, 5).map(i -> random.nextInt(OBSERVED)).toArray();
    }

    private static int reduced(RuleMemory memory, int[] path, IntToDoubleFunction worth, RandomGenerator random) {
        Reduction state = Reduction.of(List.of(path));
        Plan plan = new Plan(memory, memory.unused());
        int[] unused = memory.unused();
        for (int made = 0; !state.isTerminal(); made++) {
            int[] visits = new TreeSearch(() -> new Plan(memory, unused), worth, Judge.randomPlay(), SETTINGS, random, end -> {}).visits(state, made);
            int best = IntStream.range(0, visits.length).reduce((a, b) -> visits[b] > visits[a] ? b : a).orElseThrow();
            Move move = state.moves().get(best);
            state = state.after(move, plan.head(move), random);
        }
        return state.result();
    }

    /** Of the moves of 0 1 2, the first leads to 3 and on to an end, the second to nothing. */
    private static final Heads ONE_WAY = (left, right) -> left == 0 && right == 1 ? 3 : left == 3 && right == 2 ? 4 : Heads.NONE;

    private static int[] visits(Credit credit, List<Reduction> ends) {
        return new TreeSearch(() -> ONE_WAY, result -> 1, Judge.randomPlay(), new SearchSettings(50, 10, credit), new SplittableRandom(0), ends::add)
                .visits(Reduction.of(List.of(new int[] {0, 1, 2})), 0);
    }

    @Test
    void pairsWithoutHeadAreMasked() {
        List<Reduction> ends = new ArrayList<>();
        assertThat(visits(Credit.SINGLE_PLAYER, ends)).containsExactly(49, 0);
        assertThat(ends).hasSize(50).allSatisfy(end -> assertThat(end.result()).isEqualTo(4));
    }

    /** Selecting the pair without head changes nothing in the tree, so it is selected for ever. */
    @Test
    void asInThePublicCodeASimulationThatMeetsAPairWithoutHeadIsLost() {
        List<Reduction> ends = new ArrayList<>();
        int[] visits = visits(Credit.TWO_PLAYER, ends);
        assertThat(visits[0] + visits[1]).isLessThan(5);
        assertThat(ends).hasSizeLessThan(6);
    }

    @Test
    void pathsWithoutThePairAreDropped() {
        Reduction state = Reduction.of(List.of(new int[] {0, 1, 2}, new int[] {1, 2}, new int[] {0, 0}));
        assertThat(state.moves()).containsExactly(new Move(0, 1), new Move(1, 2), new Move(0, 0));
        Reduction next = state.after(new Move(1, 2), 4, new SplittableRandom(0));
        assertThat(next.paths()).hasSize(2);
        assertThat(next.isTerminal()).isTrue();
        assertThat(next.result()).isEqualTo(4);
        assertThat(next.reduced().origin()).isEqualTo(1);
        assertThat(next.reduced().steps()).containsExactly(new PartialPath.Step(1, 2, 4, 0, 1, 2));
    }

    @Test
    void stepsKnowTheirPartsOfThePath() {
        PartialPath path = PartialPath.of(0, new int[] {5, 6, 7, 8}).reduced(1, 9).reduced(1, 10).reduced(0, 11);
        assertThat(path.steps()).containsExactly(new PartialPath.Step(6, 7, 9, 1, 2, 3), new PartialPath.Step(9, 8, 10, 1, 3, 4),
                new PartialPath.Step(5, 10, 11, 0, 1, 4));
    }
}
