package org.gnomon.mine.r5.answers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gnomon.rules.Chart;
import org.gnomon.rules.RelationPath;

/**
 * What one path can mean.
 *
 * @param meanings each relation once
 */
record Reading(RelationPath path, List<Meaning> meanings) {

    /**
     * One relation.
     *
     * @param weight sum over derivations, each the product of how far its rules are trusted
     * @param best that of the best derivation
     * @param steps of the best derivation, what is used before what uses it
     */
    record Meaning(int relation, double weight, double best, List<Chart.Step> steps) {}

    Optional<Meaning> of(int relation) {
        return meanings.stream().filter(meaning -> meaning.relation() == relation).findFirst();
    }

    /** Weight of its best derivation; 0 where it means nothing. */
    double best() {
        return meanings.stream().mapToDouble(Meaning::best).max().orElse(0);
    }

    /** The one with the best derivation; of equal ones the first. */
    static Optional<Reading> strongest(List<Reading> readings) {
        return readings.stream().filter(reading -> !reading.meanings().isEmpty())
                .min(Comparator.comparingDouble(reading -> -reading.best()));
    }
}
