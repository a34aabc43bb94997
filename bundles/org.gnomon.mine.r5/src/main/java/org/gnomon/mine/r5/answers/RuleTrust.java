package org.gnomon.mine.r5.answers;

import java.util.OptionalDouble;
import org.gnomon.api.mine.Measures;

/** How far a rule is trusted when answers are weighed: its confidence, less for rare rules, never 0. */
public final class RuleTrust {

    /** Stories of which a rule would be wrong, added to those seen. */
    private static final double DOUBT = 5;
    /** A story of which it would be right. */
    private static final double HOPE = 0.1;

    private RuleTrust() {}

    public static double of(long support, long body) {
        return (support + HOPE) / (body + DOUBT);
    }

    /** That of a rule whose body was not counted is 1. */
    public static double of(Measures measures) {
        OptionalDouble confidence = measures.standardConfidence();
        return measures.body().isEmpty() || confidence.isEmpty() && measures.body().getAsLong() > 0 ? 1
                : of(measures.support(), measures.body().getAsLong());
    }
}
