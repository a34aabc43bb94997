package org.gnomon.api.profile;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a cost was measured.
 *
 * @param warmUps untimed runs before the first timed one
 * @param repetitions timed runs, at least 1; 1 for what does not vary
 * @param rounds into which the repetitions were spread, interleaved with other networks
 * @param statistic what the value is of the repetitions: {@code median}, {@code mean}, {@code exact}
 * @param environment what may move the number: clocks, governor, affinity, temperature before and after, by name
 */
public record Conditions(int warmUps, int repetitions, int rounds, String statistic, Map<String, String> environment) {

    /** Counted, not timed: for quantities that follow from the graph alone. */
    public static final Conditions EXACT = new Conditions(0, 1, 1, "exact", Map.of());

    public Conditions {
        if (warmUps < 0 || rounds < 1 || repetitions < rounds) {
            throw new IllegalArgumentException(warmUps + " warm-ups, " + repetitions + " repetitions, " + rounds
                    + " rounds; allowed: 0 or more warm-ups, 1 or more rounds, a repetition or more in each round");
        }
        environment = Collections.unmodifiableMap(new TreeMap<>(environment));
    }
}
