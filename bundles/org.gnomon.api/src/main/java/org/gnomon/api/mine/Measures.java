package org.gnomon.api.mine;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How good a rule is: counts, from which every ratio follows. Over a knowledge graph they count pairs {@code (x, y)}; over path instances they count
 * instances. What was not counted is empty, never 0.
 *
 * @param support pairs for which body and head hold
 * @param body pairs for which the body holds
 * @param pcaBody pairs for which the body holds and the head is known for some other end (partial completeness), on the more functional side
 * @param head pairs for which the head holds
 * @param sampled whether these are counts within a random sample, so that ratios have an error
 * @param score the miner's own, on its own scale; higher is better
 */
public record Measures(long support, OptionalLong body, OptionalLong pcaBody, OptionalLong head, boolean sampled, OptionalDouble score) {

    public Measures {
        if (support < 0) {
            throw new IllegalArgumentException("support is " + support + "; allowed: 0 or more");
        }
        requireAtLeast(support, "body", body);
        requireAtLeast(support, "PCA body", pcaBody);
        requireAtLeast(support, "head", head);
        if (score.isPresent() && !Double.isFinite(score.getAsDouble())) {
            throw new IllegalArgumentException("score of a rule is " + score.getAsDouble() + "; scores must be finite");
        }
    }

    /** Exact counts of support, body, PCA body and head. */
    public static Measures counted(long support, long body, long pcaBody, long head) {
        return new Measures(support, OptionalLong.of(body), OptionalLong.of(pcaBody), OptionalLong.of(head), false, OptionalDouble.empty());
    }

    public Measures withScore(double value) {
        return new Measures(support, body, pcaBody, head, sampled, OptionalDouble.of(value));
    }

    /** {@code support / body}, in [0, 1]. */
    public OptionalDouble standardConfidence() {
        return ratio(body, 0);
    }

    /** {@code support / pcaBody}, in [0, 1]. */
    public OptionalDouble pcaConfidence() {
        return ratio(pcaBody, 0);
    }

    /** {@code support / (body + pseudo)}: confidence that distrusts rare rules. */
    public OptionalDouble laplaceConfidence(double pseudo) {
        return ratio(body, pseudo);
    }

    /** {@code support / head}, in [0, 1]. */
    public OptionalDouble headCoverage() {
        return ratio(head, 0);
    }

    /** Standard error of the standard confidence: 0 where it was counted exactly, {@code sqrt(c (1 - c) / body)} where sampled. */
    public OptionalDouble confidenceError() {
        OptionalDouble confidence = standardConfidence();
        if (confidence.isEmpty() || !sampled) {
            return confidence.isEmpty() ? confidence : OptionalDouble.of(0);
        }
        double c = confidence.getAsDouble();
        return OptionalDouble.of(Math.sqrt(c * (1 - c) / body.getAsLong()));
    }

    private OptionalDouble ratio(OptionalLong of, double more) {
        return of.isEmpty() || of.getAsLong() + more <= 0 ? OptionalDouble.empty() : OptionalDouble.of(support / (of.getAsLong() + more));
    }

    private static void requireAtLeast(long support, String name, OptionalLong count) {
        if (count.isPresent() && count.getAsLong() < support) {
            throw new IllegalArgumentException(name + " size is " + count.getAsLong() + "; allowed: at least the support, " + support);
        }
    }
}
