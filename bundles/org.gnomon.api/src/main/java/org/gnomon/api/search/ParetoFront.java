package org.gnomon.api.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gnomon.api.Trust;
import org.gnomon.api.predict.Label;
import org.gnomon.api.predict.PredictionTask;

/**
 * The individuals that no other one beats: none is at least as good in every objective and better in one. With one objective, the best.
 *
 * @param objectives what was compared
 * @param members all that are not beaten, also several with equal values: best in the first objective first, then in the second and so on, then
 *     by key
 * @param trusts of the values compared; more than one means that the front mixes them, which a reader must be told
 */
public record ParetoFront(List<PredictionTask> objectives, List<Individual> members, Set<Trust> trusts) {

    private record Point(Individual individual, double[] values) {

        boolean beats(Point other) {
            boolean better = false;
            for (int i = 0; i < values.length; i++) {
                if (values[i] > other.values[i]) {
                    return false;
                }
                better |= values[i] < other.values[i];
            }
            return better;
        }
    }

    public ParetoFront {
        objectives = List.copyOf(objectives);
        members = List.copyOf(members);
        trusts = Collections.unmodifiableSet(new TreeSet<>(trusts));
    }

    /**
     * The front of those that meet the constraints and have a value for every objective; each value is the most trusted one. Does not depend on the
     * order of {@code individuals}. Cost: {@code O(n log n + n f)} comparisons, {@code f} members.
     *
     * @param individuals each key once
     */
    public static ParetoFront of(List<PredictionTask> objectives, List<Constraint> constraints, Collection<Individual> individuals) {
        if (individuals.stream().map(Individual::key).distinct().count() < individuals.size()) {
            throw new IllegalArgumentException("an individual is there twice; a front is made of different keys");
        }
        List<Point> points = individuals.stream().filter(i -> i.has(objectives) && i.meets(constraints)).map(i -> point(i, objectives))
                .sorted(Comparator.comparing(Point::values, Arrays::compare).thenComparing(p -> p.individual().key())).toList();
        List<Point> front = new ArrayList<>();
        for (Point point : points) {
            if (front.stream().noneMatch(f -> f.beats(point))) {
                front.add(point);
            }
        }
        List<Individual> members = front.stream().map(Point::individual).toList();
        return new ParetoFront(objectives, members, trusts(objectives, members));
    }

    /** Values with smaller ones better; adding 0 makes minus zero equal to zero. */
    private static Point point(Individual individual, List<PredictionTask> objectives) {
        return new Point(individual, objectives.stream()
                .mapToDouble(t -> (t.higherIsBetter() ? -individual.value(t).getAsDouble() : individual.value(t).getAsDouble()) + 0.0).toArray());
    }

    private static Set<Trust> trusts(List<PredictionTask> objectives, List<Individual> members) {
        return members.stream().flatMap(m -> objectives.stream().flatMap(t -> m.label(t).stream())).map(Label::trust).collect(Collectors.toSet());
    }
}
