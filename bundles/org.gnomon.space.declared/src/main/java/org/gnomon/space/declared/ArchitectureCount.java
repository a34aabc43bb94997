package org.gnomon.space.declared;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.Condition;
import org.gnomon.api.search.Decision;
import org.gnomon.api.search.Decisions;

/** Counts what decisions allow: goes through the options of those on which others depend, and multiplies the others. */
final class ArchitectureCount {

    private static final int MOST_STEPS = 1_000_000;

    private final Decisions decisions;
    private final Set<String> asked = new HashSet<>();
    private int steps;

    private ArchitectureCount(Decisions decisions) {
        this.decisions = decisions;
        decisions.all().stream().flatMap(decision -> decision.when().stream()).map(Condition::decision).forEach(asked::add);
    }

    /** Empty where there are too many combinations to go through. */
    static Optional<BigInteger> of(Decisions decisions) {
        ArchitectureCount count = new ArchitectureCount(decisions);
        BigInteger all = count.from(new Architecture(new int[decisions.size()]), 0);
        return count.steps > MOST_STEPS ? Optional.empty() : Optional.of(all);
    }

    /** As deep as decisions depend on one another. */
    private BigInteger from(Architecture fixed, int first) {
        boolean[] active = decisions.active(fixed);
        BigInteger product = BigInteger.ONE;
        for (int d = first; d < decisions.size(); d++) {
            Decision decision = decisions.get(d);
            if (active[d] && asked.contains(decision.id())) {
                BigInteger sum = BigInteger.ZERO;
                for (int option = 0; option < decision.count() && ++steps <= MOST_STEPS; option++) {
                    sum = sum.add(from(fixed.with(d, option), d + 1));
                }
                return product.multiply(sum);
            }
            product = active[d] ? product.multiply(BigInteger.valueOf(decision.count())) : product;
        }
        return product;
    }
}
