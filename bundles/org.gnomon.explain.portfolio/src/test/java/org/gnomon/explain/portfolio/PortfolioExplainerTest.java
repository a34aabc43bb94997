package org.gnomon.explain.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.Support;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.MaskedPrediction;
import org.gnomon.api.explain.Objective;
import org.gnomon.api.explain.TrajectoryPoint;
import org.gnomon.kernels.BoundTask;
import org.gnomon.kernels.Kernels;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.SampleNetworks;
import org.gnomon.tck.TestParameters;
import org.gnomon.tck.TestPeers;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PortfolioExplainerTest {

    private static final double ROUNDING = 1e-12;
    private static final Map<String, Explainer> THREE = Map.of("a", new LeaveOneOut(), "b", Ranked.by(u -> u), "c", Ranked.by(u -> -u));

    private final ExplainTask task = ExplainTask.ofGraph(SampleNetworks.all(5, Task.GRAPH).findFirst().orElseThrow(), SampleGraphs.connected(41, 18));

    private static Explanation explain(Map<String, Explainer> peers, ExplainTask task, Map<String, Object> parameters) {
        Map<String, Object> values = with(parameters, "exchanges", parameters.getOrDefault("exchanges", 0));
        return new PortfolioExplainer(Kernels.plain(), new TestPeers(peers)).explain(task, new TestParameters(values), TestRun.seeded(0));
    }

    private static Map<String, Object> with(Map<String, Object> some, String name, Object value) {
        Map<String, Object> all = new HashMap<>(some);
        all.put(name, value);
        return all;
    }

    private static double difference(ExplainTask task, int... units) {
        return Objective.DIFFERENCE.of(measure(task, units));
    }

    private static TrajectoryPoint measure(ExplainTask task, int... units) {
        MaskedPrediction p = BoundTask.of(Kernels.plain(), task).masked(units);
        return new TrajectoryPoint(units.length, p.full() - p.keep(), p.full() - p.drop());
    }

    private static Stream<ExplainTask> tasks() {
        return SampleNetworks.all(5, Task.GRAPH).flatMap(net -> Stream.of(41, 42, 43).map(seed -> ExplainTask.ofGraph(net, SampleGraphs.connected(seed, 16))));
    }

    /** Against every prefix of both rankings, measured one by one. */
    @ParameterizedTest
    @EnumSource
    void reachesTheBestObjectiveOfAllSizesOfAllRankings(Objective objective) {
        tasks().forEach(each -> {
            int units = BoundTask.of(Kernels.plain(), each).network().units().count();
            double best = IntStream.rangeClosed(2, units / 2).boxed()
                    .flatMap(size -> Stream.of(IntStream.range(0, size).toArray(), IntStream.range(units - size, units).toArray()))
                    .mapToDouble(prefix -> objective.of(measure(each, prefix))).max().orElseThrow();
            Explanation explanation = explain(THREE, each, Map.of("scorers", "b, c", "combine", false, "objective", objective, "maxFraction", 0.5,
                    "minSize", 2));
            assertThat(objective.of(measure(each, explanation.selectedUnits()))).isCloseTo(best, within(ROUNDING));
        });
    }

    @Test
    void theMeanRankCanOnlyHelp() {
        tasks().forEach(each -> {
            Map<String, Object> all = Map.of("scorers", "a,b,c");
            double without = difference(each, explain(THREE, each, with(all, "combine", false)).selectedUnits());
            assertThat(difference(each, explain(THREE, each, all).selectedUnits())).isGreaterThanOrEqualTo(without - ROUNDING);
        });
    }

    @Test
    void theTrajectoryIsTheBestOfAllSearchesAtEachSize() {
        Map<String, Object> parameters = Map.of("combine", false, "maxFraction", 0.6);
        List<TrajectoryPoint> both = explain(THREE, task, with(parameters, "scorers", "b,c")).trajectory();
        List<TrajectoryPoint> b = explain(THREE, task, with(parameters, "scorers", "b")).trajectory();
        List<TrajectoryPoint> c = explain(THREE, task, with(parameters, "scorers", "c")).trajectory();
        assertThat(both).hasSameSizeAs(b);
        for (int i = 0; i < both.size(); i++) {
            assertThat(Objective.DIFFERENCE.of(both.get(i))).isEqualTo(Math.max(Objective.DIFFERENCE.of(b.get(i)), Objective.DIFFERENCE.of(c.get(i))));
        }
    }

    @Test
    void aGivenSizeIsFilledByTheScorerThatDoesBestAtIt() {
        Explanation explanation = explain(THREE, task, Map.of("scorers", "b,c", "combine", false, "edges", 4));
        int last = explanation.unitScores().length - 1;
        boolean b = difference(task, last, last - 1, last - 2, last - 3) > difference(task, 0, 1, 2, 3);
        assertThat(explanation.selectedUnits()).startsWith(b ? last : 0).hasSize(4);
    }

    @Test
    void notesNameTheChosenTheOthersAndTheMissingWithVersions() {
        Explanation explanation = explain(THREE, task, Map.of("scorers", "a,b,x,y", "combine", false));
        assertThat(explanation.notes()).hasSize(3).anyMatch(n -> n.matches("chosen: [ab] 1.0.0 \\(-?0\\.\\d{3}\\)"))
                .anyMatch(n -> n.matches("also asked: [ab] 1.0.0 \\(-?0\\.\\d{3}\\)")).contains("not installed: x, y");
    }

    @Test
    void aScorerThatCannotDoTheTaskIsLeftOutWithItsReason() {
        Map<String, Explainer> peers = Map.of("a", new LeaveOneOut(), "b", new Ranked(new Support.No(List.of("it wants attention")), u -> u));
        assertThat(explain(peers, task, Map.of("scorers", "a,b")).notes()).contains("'b' cannot explain connected-41: it wants attention");
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> explain(peers, task, Map.of("scorers", "b")))
                .withMessage("'b' cannot explain connected-41: it wants attention").matches(e -> e.reason() == Reason.UNSUPPORTED);
    }

    @Test
    void withoutAnyScorerTheInstalledOnesAreNamed() {
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> explain(THREE, task, Map.of("scorers", "x,y")))
                .withMessage("none of the scorers is installed: x, y; installed: a, b, c").matches(e -> e.reason() == Reason.NOT_FOUND);
    }

    @Test
    void aRankingThatWasSeenBeforeIsNotSearchedAgain() {
        Map<String, Explainer> peers = Map.of("a", Ranked.by(u -> u), "b", Ranked.by(u -> 2 * u + 1), "c", Ranked.by(u -> -u));
        assertThat(explain(peers, task, Map.of("scorers", "a,b,c", "combine", false)).notes()).contains("ranked like one before: b 1.0.0");
    }

    @Test
    void theBudgetEndsTheSurveyAtTheSamePlaceEveryTime() {
        int units = BoundTask.of(Kernels.plain(), task).network().units().count();
        int oneScorer = units + 2 * (int) Math.floor(units * 0.3) + 2;
        assertThat(explain(THREE, task, Map.of("scorers", "a,b,c", "budget", 1)).notes()).contains("over the budget: b, c");
        assertThat(explain(THREE, task, Map.of("scorers", "a,b,c", "budget", 2 * oneScorer)).notes()).contains("over the budget: c");
        assertThat(explain(THREE, task, Map.of("scorers", "a,b,c", "budget", 3 * oneScorer)).notes()).noneMatch(n -> n.startsWith("over the budget"));
    }

    @Test
    void exchangesEndWhereNoSingleOneHelps() {
        tasks().forEach(each -> {
            Map<String, Object> three = Map.of("scorers", "a,b,c");
            int[] chosen = explain(THREE, each, with(three, "exchanges", 100_000)).selectedUnits();
            double reached = difference(each, chosen);
            assertThat(reached).isGreaterThanOrEqualTo(difference(each, explain(THREE, each, three).selectedUnits()) - ROUNDING);
            int units = BoundTask.of(Kernels.plain(), each).network().units().count();
            for (int place = 0; place < chosen.length; place++) {
                for (int edge = 0; edge < units; edge++) {
                    int[] other = chosen.clone();
                    other[place] = edge;
                    if (IntStream.of(other).distinct().count() == other.length) {
                        assertThat(difference(each, other)).isLessThanOrEqualTo(reached + 1e-9);
                    }
                }
            }
        });
    }

    @Test
    void anotherSizeHasToBeAskedForAnew() {
        assertThat(explain(THREE, task, Map.of("scorers", "a")).rankedBy()).isEmpty();
    }

    @Test
    void scoresAreThoseOfTheChosenScorer() {
        Explanation explanation = explain(THREE, task, Map.of("scorers", "b,c", "combine", false));
        double sign = explanation.notes().getFirst().startsWith("chosen: b") ? 1 : -1;
        assertThat(explanation.unitScores()).containsExactly(IntStream.range(0, explanation.unitScores().length).mapToDouble(u -> sign * u).toArray());
    }
}
