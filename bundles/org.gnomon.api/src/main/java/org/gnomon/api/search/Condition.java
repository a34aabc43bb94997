package org.gnomon.api.search;

import java.util.List;

/**
 * When a decision counts: another one, earlier in the list, is active and has one of these options.
 *
 * @param decision id of the other decision, for example {@code unit1.depth}
 * @param options the texts of its options that make this one count, for example {@code 3, 4}; at least one
 */
public record Condition(String decision, List<String> options) {

    public Condition {
        options = List.copyOf(options);
        if (options.isEmpty()) {
            throw new IllegalArgumentException("condition on decision '" + decision + "' names no option; allowed: one or more");
        }
    }

    public static Condition on(String decision, String... options) {
        return new Condition(decision, List.of(options));
    }
}
