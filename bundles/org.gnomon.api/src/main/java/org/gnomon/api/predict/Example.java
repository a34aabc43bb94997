package org.gnomon.api.predict;

import java.util.List;
import java.util.Optional;
import org.gnomon.model.computation.PackedComputation;

/**
 * An architecture with what is known of it.
 *
 * @param family the space that it comes from, for example {@code nb-101}; targets are often scaled within a family
 * @param labels of any tasks; at most one per task and trust; empty for an unlabelled graph
 */
public record Example(PackedComputation graph, String family, List<Label> labels) {

    public Example {
        labels = List.copyOf(labels);
        long distinct = labels.stream().map(l -> List.of(l.task(), l.trust())).distinct().count();
        if (distinct < labels.size()) {
            throw new IllegalArgumentException("graph '" + graph.id() + "' has two labels of one task and trust");
        }
    }

    /** The most trusted label of {@code task}. */
    public Optional<Label> label(PredictionTask task) {
        return labels.stream().filter(l -> l.task().equals(task)).min((a, b) -> a.trust().compareTo(b.trust()));
    }
}
