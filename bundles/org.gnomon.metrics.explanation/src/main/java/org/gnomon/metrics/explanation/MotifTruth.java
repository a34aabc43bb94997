package org.gnomon.metrics.explanation;

import java.util.Optional;
import java.util.stream.IntStream;
import org.gnomon.api.explain.Assessment;

/**
 * The planted motif against the candidates of one explanation.
 *
 * @param units candidate units
 * @param positive whether {@code units[i]} belongs to the motif
 */
record MotifTruth(int[] units, boolean[] positive) {

    /** Empty where the truth is unknown or all candidates are of one kind. */
    static Optional<MotifTruth> of(Assessment assessment) {
        if (!assessment.task().graph().hasMotif()) {
            return Optional.empty();
        }
        int[] units = assessment.candidates().stream().mapToInt(Integer::intValue).toArray();
        boolean[] positive = new boolean[units.length];
        int count = 0;
        for (int i = 0; i < units.length; i++) {
            positive[i] = inMotif(assessment, units[i]);
            count += positive[i] ? 1 : 0;
        }
        return count == 0 || count == units.length ? Optional.empty() : Optional.of(new MotifTruth(units, positive));
    }

    /** One marked direction marks the undirected edge. */
    private static boolean inMotif(Assessment assessment, int unit) {
        return IntStream.range(0, assessment.units().size(unit))
                .anyMatch(k -> assessment.task().graph().inMotif(assessment.units().edge(unit, k)));
    }
}
