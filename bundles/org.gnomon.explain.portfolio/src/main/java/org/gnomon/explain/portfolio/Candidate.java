package org.gnomon.explain.portfolio;

import java.util.Arrays;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.MaskedPrediction;
import org.gnomon.api.explain.PrefixSearch;
import org.gnomon.api.explain.SizeRule;
import org.gnomon.api.explain.TrajectoryPoint;
import org.gnomon.kernels.BoundTask;

/**
 * What the scores of one scorer lead to.
 *
 * @param scorer who gave the scores, with its version
 * @param scores its own answer
 * @param order the edges by falling score
 * @param explanation the best prefix of that order under the size rule
 * @param measured the chosen edges, measured
 */
record Candidate(String scorer, Explanation scores, int[] order, Explanation explanation, TrajectoryPoint measured) {

    static Candidate of(String scorer, Explanation scores, BoundTask question, SizeRule rule) {
        int[] edges = question.network().reachableUnits();
        Explanation explanation = PrefixSearch.explain(question.targetClass(), scores.unitScores(), edges, rule, question).build();
        return new Candidate(scorer, scores, PrefixSearch.order(scores.unitScores(), edges), explanation, measure(explanation.selectedUnits(), question));
    }

    static TrajectoryPoint measure(int[] chosen, BoundTask question) {
        MaskedPrediction prediction = question.masked(chosen);
        return new TrajectoryPoint(chosen.length, prediction.full() - prediction.keep(), prediction.full() - prediction.drop());
    }

    /** Whether another order begins with the same {@code depth} edges. */
    boolean ranksLike(int[] other, int depth) {
        return Arrays.equals(order, 0, depth, other, 0, depth);
    }
}
