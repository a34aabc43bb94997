package org.gnomon.metrics.explanation;

import java.util.OptionalDouble;
import org.gnomon.api.explain.Assessment;
import org.gnomon.api.explain.ExplanationMetric;
import org.osgi.service.component.annotations.Component;

/** Area under the ROC curve of the edge scores against the planted motif. */
@Component
public final class MotifAuc implements ExplanationMetric {

    @Override
    public Definition definition() {
        return new Definition("motif-auc", "Motif AUC", "", Direction.HIGHER,
                "probability that a motif edge scores above another edge (ties count half); to explain one node: an edge of its own motif, "
                        + "another edge around it; only where the motif is known", 70);
    }

    @Override
    public OptionalDouble measure(Assessment assessment) {
        double[] scores = assessment.explanation().unitScores();
        if (scores.length == 0) {
            return OptionalDouble.empty();
        }
        return MotifTruth.of(assessment).map(truth -> OptionalDouble.of(auc(truth, scores))).orElseGet(OptionalDouble::empty);
    }

    /** Mann-Whitney statistic over its maximum; O(positives x negatives). */
    private static double auc(MotifTruth truth, double[] scores) {
        double wins = 0;
        long pairs = 0;
        for (int i = 0; i < truth.units().length; i++) {
            for (int j = 0; j < truth.units().length; j++) {
                if (truth.positive()[i] && !truth.positive()[j]) {
                    double motif = scores[truth.units()[i]];
                    double other = scores[truth.units()[j]];
                    wins += motif > other ? 1 : motif == other ? 0.5 : 0;
                    pairs++;
                }
            }
        }
        return wins / pairs;
    }
}
