package org.gnomon.api.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gnomon.api.predict.Label;
import org.gnomon.api.predict.PredictionTask;

/**
 * An architecture with what is known of it.
 *
 * @param key {@link SearchSpace#key} of it
 */
public record Individual(String key, Proposal proposal, Evaluation evaluation) {

    public Architecture architecture() {
        return proposal.architecture();
    }

    /** All that was measured; empty where that was refused. */
    public List<Label> labels() {
        return switch (evaluation) {
            case Evaluation.Measured measured -> measured.labels();
            case Evaluation.Refused refused -> List.of();
        };
    }

    /** The most trusted label of {@code task}. */
    public Optional<Label> label(PredictionTask task) {
        return labels().stream().filter(l -> l.task().equals(task)).min(Comparator.comparing(Label::trust));
    }

    /** The most trusted value of {@code task}. */
    public OptionalDouble value(PredictionTask task) {
        return label(task).map(l -> OptionalDouble.of(l.value())).orElse(OptionalDouble.empty());
    }

    /** Whether every task has a value. */
    public boolean has(List<PredictionTask> tasks) {
        return tasks.stream().allMatch(t -> value(t).isPresent());
    }

    /** Whether it keeps to every constraint; not where a value is missing. */
    public boolean meets(List<Constraint> constraints) {
        return constraints.stream().allMatch(c -> value(c.task()).isPresent() && c.violation(value(c.task()).getAsDouble()) == 0);
    }
}
