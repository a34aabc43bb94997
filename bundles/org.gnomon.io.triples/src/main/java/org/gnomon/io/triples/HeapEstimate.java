package org.gnomon.io.triples;

import java.util.HashSet;
import java.util.Set;
import org.gnomon.api.mine.Triple;

/**
 * How much heap the facts of a file take while they are read, from the first {@value #SAMPLE} of them. The arrays grow with the facts; names grow by Heaps'
 * law, {@code names(n) = k n^b}, with k and b from the whole sample and its first half.
 */
final class HeapEstimate {

    static final int SAMPLE = 1 << 14;

    /** Arrays of the builder, grown to twice the facts, and those that it makes of them at the end. */
    private static final int BYTES_PER_FACT = 52;
    /** A text with its characters, its number, its entry in a map and its places in lists. */
    private static final int BYTES_PER_NAME = 120;

    private final Set<String> names = new HashSet<>();
    private long characters;
    private int facts;
    private int namesInHalf;

    /** Adds a fact of the sample. */
    void add(Triple fact) {
        name(fact.head());
        name(fact.tail());
        facts++;
        if (facts == SAMPLE / 2) {
            namesInHalf = names.size();
        }
    }

    private void name(String name) {
        if (names.add(name)) {
            characters += name.length();
        }
    }

    /** Whether the sample is whole; only then there is an estimate. */
    boolean isComplete() {
        return facts == SAMPLE;
    }

    /** Heap for {@code count} facts like these, in bytes. */
    long bytes(double count) {
        double growth = Math.log((double) names.size() / namesInHalf) / Math.log(2);
        double expected = names.size() * Math.pow(count / SAMPLE, growth);
        return (long) (count * BYTES_PER_FACT + expected * (BYTES_PER_NAME + (double) characters / names.size()));
    }
}
