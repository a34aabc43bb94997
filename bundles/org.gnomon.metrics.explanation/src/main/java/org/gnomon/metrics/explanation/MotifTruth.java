package org.gnomon.metrics.explanation;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.gnomon.api.explain.Assessment;

/**
 * The planted motif against the other edges of one explanation. To explain a node, the motif is the one that the node belongs to, and the other edges are
 * those between the nodes within as many hops as the network has layers, as in the official code of EiG-Search (ICML 2024).
 *
 * @param units the undirected edges
 * @param positive whether {@code units[i]} belongs to the motif
 */
record MotifTruth(int[] units, boolean[] positive) {

    /** Empty where the truth is unknown or all edges are of one kind. */
    static Optional<MotifTruth> of(Assessment assessment) {
        if (!assessment.task().graph().hasMotif()) {
            return Optional.empty();
        }
        return assessment.task().node().isPresent() ? ofNode(assessment, assessment.task().node().getAsInt())
                : of(assessment.candidates().stream().mapToInt(Integer::intValue).toArray(), unit -> inMotif(assessment, unit));
    }

    private static Optional<MotifTruth> ofNode(Assessment assessment, int node) {
        Surroundings everything = Surroundings.of(assessment.task().graph(), assessment.units(), unit -> true);
        Surroundings motif = Surroundings.of(assessment.task().graph(), assessment.units(), unit -> inMotif(assessment, unit));
        int[] ego = everything.unitsWithin(node, assessment.task().network().depth());
        boolean[] own = motif.reached(node, assessment.task().graph().nodeCount());
        return of(ego, unit -> inMotif(assessment, unit) && own[assessment.task().graph().source(assessment.units().edge(unit, 0))]);
    }

    private static Optional<MotifTruth> of(int[] units, IntPredicate isPositive) {
        boolean[] positive = new boolean[units.length];
        int count = 0;
        for (int i = 0; i < units.length; i++) {
            positive[i] = isPositive.test(units[i]);
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
