package org.gnomon.rules;

import java.util.Arrays;

/**
 * Which rules answer a question with which candidates. Candidates ascend by number, and so do the rules of each: the rules are numbered by confidence, the
 * highest first. Immutable.
 */
public final class Firings {

    private final int[] candidates;
    private final int[] starts;
    private final int[] rules;

    private Firings(long[] sorted) {
        int[] found = new int[sorted.length];
        int[] from = new int[sorted.length + 1];
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            int candidate = (int) (sorted[i] >>> 32);
            if (i == 0 || candidate != found[count - 1]) {
                from[count] = i;
                found[count++] = candidate;
            }
        }
        from[count] = sorted.length;
        candidates = Arrays.copyOf(found, count);
        starts = Arrays.copyOf(from, count + 1);
        rules = Arrays.stream(sorted).mapToInt(key -> (int) key).toArray();
    }

    /** Number of candidates. */
    public int size() {
        return candidates.length;
    }

    /** The entity, or for a question between two entities the number of the head relation, at a place. */
    public int candidate(int at) {
        return candidates[at];
    }

    /** Where the rules of a candidate begin; they end before those of the next. */
    public int start(int at) {
        return starts[at];
    }

    /** The rule at a place, by its number in the {@link RuleApplication}. */
    public int rule(int place) {
        return rules[place];
    }

    /** Gathers pairs, each at most once, in any order. */
    static final class Builder {

        private long[] pairs = new long[64];
        private int size;

        void add(int candidate, int rule) {
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, 2 * size);
            }
            pairs[size++] = (long) candidate << 32 | rule;
        }

        Firings build() {
            long[] sorted = Arrays.copyOf(pairs, size);
            Arrays.sort(sorted);
            return new Firings(sorted);
        }
    }
}
