package org.gnomon.mine.paths;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.gnomon.api.mine.Measures;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.rules.FactIndex;

/**
 * A pattern with its counts.
 *
 * @param sampled whether they are counts within a sample
 * @param weight learned; empty before
 */
record Counted(Pattern pattern, long support, long body, long pcaBody, long head, boolean sampled, OptionalDouble weight) {

    /** Examples that are added to the body, as AnyBURL does; so rare rules come behind. */
    static final double PSEUDO = 5;

    /** The more confident first, then the more frequent; never equal for different patterns. */
    static final Comparator<Counted> BEST_FIRST = Comparator.comparingDouble((Counted c) -> -c.confidence())
            .thenComparingLong(c -> -c.support).thenComparing(c -> c.pattern.code(), Arrays::compare);

    double confidence() {
        return confidence(support, body);
    }

    static double confidence(long support, long body) {
        return support / (body + PSEUDO);
    }

    Counted weighing(double value) {
        return new Counted(pattern, support, body, pcaBody, head, sampled, OptionalDouble.of(value));
    }

    RuleSet.Entry entry(FactIndex facts) {
        Measures measures = new Measures(support, OptionalLong.of(body), OptionalLong.of(pcaBody), OptionalLong.of(head), sampled, weight);
        return new RuleSet.Entry(pattern.rule(facts), measures, List.of());
    }
}
