package org.gnomon.space.declared;

import java.util.HashMap;
import java.util.Map;

/**
 * Where a part stands inside repetitions.
 *
 * @param variables values of the names of the repetitions around it
 * @param first whether the innermost one is at its first turn
 */
record Scope(Map<String, Integer> variables, boolean first) {

    static final Scope OUTERMOST = new Scope(Map.of(), true);

    Scope with(String name, int value, boolean atFirst) {
        Map<String, Integer> more = new HashMap<>(variables);
        more.put(name, value);
        return new Scope(Map.copyOf(more), atFirst);
    }

    /** {@code layer{i}} with the value of {@code i} in place of {@code {i}}. */
    String fill(String pattern) {
        String filled = pattern;
        for (Map.Entry<String, Integer> variable : variables.entrySet()) {
            filled = filled.replace("{" + variable.getKey() + "}", variable.getValue().toString());
        }
        return filled;
    }
}
