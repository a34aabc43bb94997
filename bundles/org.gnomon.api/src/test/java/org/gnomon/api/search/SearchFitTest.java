package org.gnomon.api.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.gnomon.api.SeededRun;
import org.gnomon.api.Support;
import org.gnomon.api.Trust;
import org.junit.jupiter.api.Test;

/** Three small but real searchers of different kinds, driven as the contract says. */
class SearchFitTest {

    private static final SearchSpace SPACE = new LayerSpace();
    private static final int NEVER = Integer.MAX_VALUE;

    private static SearchTask reach(int evaluations) {
        return SearchTask.of(SPACE, List.of(GraphEvaluator.REACH), Budget.ofEvaluations(evaluations));
    }

    private static Archive drive(SearchTask task, Searcher searcher, int turnsPerCall) {
        return new SearchLoop(task, new GraphEvaluator(), 3, turnsPerCall).drive(searcher, 7);
    }

    private static void assertSame(Archive interrupted, Archive whole) {
        assertThat(interrupted.individuals()).isEqualTo(whole.individuals());
        assertThat(interrupted.used()).isEqualTo(whole.used());
        assertThat(interrupted.front()).isEqualTo(whole.front());
    }

    private static List<Individual> labelled(int count) {
        Map<String, Individual> known = new LinkedHashMap<>();
        RandomGenerator random = new SeededRun(3).random("known");
        while (known.size() < count) {
            Proposal drawn = Proposal.of(SPACE.sample(random), "known");
            Evaluation evaluation = new GraphEvaluator().evaluate(SPACE, List.of(GraphEvaluator.REACH), List.of(drawn.architecture()),
                    SeededRun.NO_PARAMETERS, new SeededRun(0)).getFirst();
            known.put(SPACE.key(drawn.architecture()), new Individual(SPACE.key(drawn.architecture()), drawn, evaluation));
        }
        return new ArrayList<>(known.values());
    }

    @Test
    void randomSearchWithTwoObjectivesIsTheSameWithAndWithoutInterruption() {
        SearchTask task = SearchTask.of(SPACE, List.of(GraphEvaluator.WORK, GraphEvaluator.REACH), Budget.ofEvaluations(40));
        Archive whole = drive(task, new RandomSearcher(), NEVER);

        assertThat(whole.used().evaluations()).isBetween(40L, 42L);
        assertThat(whole.used().proposals()).isGreaterThan(whole.used().evaluations());
        assertThat(whole.front().members()).hasSizeGreaterThan(3);
        assertThat(whole.front().trusts()).containsExactly(Trust.MEASURED);
        assertSame(drive(task, new RandomSearcher(), 1), whole);
        assertSame(drive(task, new RandomSearcher(), 5), whole);
    }

    @Test
    void aSearcherWithContinuousActionsIsTheSameWithAndWithoutInterruptionAndFindsTheOptimum() {
        Archive whole = drive(reach(50), new PreferenceSearcher(), NEVER);

        assertThat(whole.front().members()).extracting(Individual::key).containsAnyOf("7,7,5+identity", "7,5,7+identity", "5,7,7+identity");
        assertSame(drive(reach(50), new PreferenceSearcher(), 2), whole);
        assertThat(new PreferenceSearcher().check(SearchTask.of(SPACE, new GraphEvaluator().tasks(SPACE), Budget.ofEvaluations(1))))
                .isInstanceOf(Support.No.class);
    }

    @Test
    void aSearcherThatScoresSegmentsBuildsTheBestFirst() {
        SearchTask task = reach(4).knowing(labelled(30));
        Search search = new BuildingSearcher().open(task, SeededRun.NO_PARAMETERS, new SeededRun(7));

        assertThat(search.scores()).filteredOn(s -> s.segment().id().equals("layer1"))
                .extracting(SegmentScore::options).first().isEqualTo(List.of(2));
        Archive built = drive(task, new BuildingSearcher(), NEVER);
        double best = built.front().members().getFirst().value(GraphEvaluator.REACH).orElseThrow();
        assertThat(task.known()).allMatch(k -> k.value(GraphEvaluator.REACH).orElseThrow() <= best);
        assertSame(drive(task, new BuildingSearcher(), 1), built);
        assertThat(new BuildingSearcher().check(reach(4))).isInstanceOf(Support.No.class);
    }

    @Test
    void knownArchitecturesCostNothing() {
        SearchTask task = reach(1000).knowing(labelled(30));
        Archive all = drive(task, new BuildingSearcher(), NEVER);

        assertThat(all.individuals()).hasSize(76);
        assertThat(all.used().evaluations()).isEqualTo(76 - 30);
        assertThat(all.used().proposals()).isEqualTo(76);
    }

    @Test
    void whatBreaksAConstraintIsNotMeasuredOnTheObjectives() {
        GraphEvaluator evaluator = new GraphEvaluator();
        SearchTask task = reach(10).within(List.of(Constraint.atMost(GraphEvaluator.WORK, 40)));
        Archive archive = new SearchLoop(task, evaluator, 1, NEVER).drive(new RandomSearcher(), 7);

        long inside = archive.individuals().stream().filter(i -> i.meets(task.constraints())).count();
        assertThat(inside).isEqualTo(10).isLessThan(archive.individuals().size());
        assertThat(archive.used().evaluations()).isEqualTo(inside);
        assertThat((long) evaluator.measured).isEqualTo(archive.individuals().size() + inside);
        assertThat(archive.used().seconds()).isEqualTo(0.5 * evaluator.measured);
        assertThat(archive.front().members()).allMatch(i -> i.value(GraphEvaluator.WORK).orElseThrow() <= 40);
    }

    @Test
    void aSearchThatFindsNothingInsideTheConstraintsEndsWithItsProposals() {
        SearchTask task = reach(2).within(List.of(Constraint.atMost(GraphEvaluator.WORK, 1)));
        Archive archive = drive(task, new RandomSearcher(), NEVER);

        assertThat(archive.used().proposals()).isBetween(200L, 202L);
        assertThat(archive.front().members()).isEmpty();
    }
}
