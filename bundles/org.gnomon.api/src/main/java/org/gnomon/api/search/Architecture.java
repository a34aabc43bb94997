package org.gnomon.api.search;

import java.util.Arrays;

/**
 * One point of a search space: the number of the chosen option for every decision, in the order of {@link SearchSpace#decisions()}. Immutable; means
 * something only together with its space, and its identity there is {@link SearchSpace#key}, not {@link #equals}.
 */
public final class Architecture {

    private final int[] options;

    public Architecture(int... options) {
        for (int i = 0; i < options.length; i++) {
            if (options[i] < 0) {
                throw new IllegalArgumentException("option of decision " + i + " is " + options[i] + "; allowed: 0 or more");
            }
        }
        this.options = options.clone();
    }

    /** Number of decisions. */
    public int size() {
        return options.length;
    }

    /** Number of the chosen option of one decision; 0 where that decision is not active. */
    public int option(int decision) {
        return options[decision];
    }

    /** A copy of all chosen options. */
    public int[] options() {
        return options.clone();
    }

    /** The same with another option of one decision; decisions that depend on it are left as they are, see {@link Decisions#canonical}. */
    public Architecture with(int decision, int option) {
        int[] changed = options.clone();
        changed[decision] = option;
        return new Architecture(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Architecture a && Arrays.equals(options, a.options);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(options);
    }

    @Override
    public String toString() {
        return Arrays.toString(options);
    }
}
