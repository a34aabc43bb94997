package org.gnomon.api.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.gnomon.api.Trust;
import org.gnomon.api.predict.Label;
import org.gnomon.api.predict.PredictionTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParetoFrontTest {

    private static final List<PredictionTask> TASKS = List.of(PredictionTask.of("d", "accuracy", "1", true),
            PredictionTask.of("d", "latency", "ms", false), PredictionTask.of("d", "energy", "mJ", false));

    private static Individual individual(String key, Trust trust, double... values) {
        List<Label> labels = IntStream.range(0, values.length)
                .mapToObj(i -> new Label(TASKS.get(i), values[i], OptionalDouble.empty(), trust, "test")).toList();
        return new Individual(key, Proposal.of(new Architecture(0), "test"), new Evaluation.Measured(labels, 0));
    }

    /** Values on a coarse grid, so that ties and duplicates are frequent. */
    private static List<Individual> random(int count, int objectives, Random random) {
        return IntStream.range(0, count).mapToObj(i -> individual("k" + i, Trust.MEASURED,
                random.ints(objectives, -6, 7).mapToDouble(v -> v == 0 && random.nextBoolean() ? -0.0 : v).toArray())).toList();
    }

    private static boolean beats(Individual a, Individual b, List<PredictionTask> tasks) {
        boolean better = false;
        for (PredictionTask task : tasks) {
            double difference = a.value(task).orElseThrow() - b.value(task).orElseThrow();
            double gain = task.higherIsBetter() ? difference : -difference;
            if (gain < 0) {
                return false;
            }
            better |= gain > 0;
        }
        return better;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void equalsTheDefinitionOnRandomPointsInAnyOrder(int objectives) {
        List<PredictionTask> tasks = TASKS.subList(0, objectives);
        for (int seed = 0; seed < 60; seed++) {
            List<Individual> points = new ArrayList<>(random(1 + seed, objectives, new Random(seed)));
            ParetoFront front = ParetoFront.of(tasks, List.of(), points);

            assertThat(front.members()).containsExactlyInAnyOrderElementsOf(
                    points.stream().filter(p -> points.stream().noneMatch(q -> beats(q, p, tasks))).toList());
            Collections.shuffle(points, new Random(seed + 1));
            assertThat(ParetoFront.of(tasks, List.of(), points)).isEqualTo(front);
        }
    }

    @Test
    void membersStandBestFirstThenByKey() {
        List<Individual> points = List.of(individual("c", Trust.MEASURED, 1, 1), individual("b", Trust.MEASURED, 2, 5),
                individual("a", Trust.MEASURED, 1, 1), individual("d", Trust.MEASURED, 1, 2));

        assertThat(ParetoFront.of(TASKS.subList(0, 2), List.of(), points).members()).extracting(Individual::key).containsExactly("b", "a", "c");
    }

    @Test
    void minusZeroIsZero() {
        List<Individual> points = List.of(individual("a", Trust.MEASURED, 0.0, 1), individual("b", Trust.MEASURED, -0.0, 1));

        assertThat(ParetoFront.of(TASKS.subList(0, 2), List.of(), points).members()).extracting(Individual::key).containsExactly("a", "b");
    }

    @Test
    void onlyWhatMeetsTheConstraintsAndHasEveryValueTakesPart() {
        List<Individual> points = List.of(individual("slow", Trust.MEASURED, 9, 9), individual("half", Trust.MEASURED, 9),
                individual("good", Trust.MEASURED, 5, 5),
                new Individual("refused", Proposal.of(new Architecture(0), "test"), new Evaluation.Refused("does not run", 3)));

        assertThat(ParetoFront.of(TASKS.subList(0, 2), List.of(Constraint.atMost(TASKS.get(1), 8)), points).members()).extracting(Individual::key)
                .containsExactly("good");
    }

    @Test
    void mixedTrustIsSaid() {
        List<Individual> points = List.of(individual("a", Trust.PREDICTED, 1, 1), individual("b", Trust.MEASURED, 2, 2));

        assertThat(ParetoFront.of(TASKS.subList(0, 2), List.of(), points).trusts()).containsExactly(Trust.MEASURED, Trust.PREDICTED);
        assertThat(ParetoFront.of(TASKS.subList(0, 1), List.of(), points).trusts()).containsExactly(Trust.MEASURED);
    }

    @Test
    void aKeyTwiceIsRefused() {
        List<Individual> points = List.of(individual("a", Trust.MEASURED, 1), individual("a", Trust.MEASURED, 2));

        assertThatIllegalArgumentException().isThrownBy(() -> ParetoFront.of(TASKS.subList(0, 1), List.of(), points));
    }
}
