package org.gnomon.mine.r5.memory;

import java.util.HashMap;
import java.util.Map;
import org.gnomon.mine.r5.search.Heads;

/** The rule memory as a simulation sees it: what it invents on the way is forgotten after it. */
public final class Plan implements Heads {

    private record Pair(int left, int right) {}

    private final RuleMemory memory;
    private final int[] unused;
    private final Map<Pair, Integer> invented = new HashMap<>();

    /** @param unused invented relations of {@code memory} that stand in no rule, see {@link RuleMemory#unused()} */
    public Plan(RuleMemory memory, int[] unused) {
        this.memory = memory;
        this.unused = unused;
    }

    /** The head of a pair, invented where there is none; where the memory has no relation left for it, one beyond all of the memory. */
    @Override
    public int head(int left, int right) {
        if (left < memory.relations() && right < memory.relations()) {
            int known = memory.head(memory.pair(left, right));
            if (known != Heads.NONE) {
                return known;
            }
        }
        return invented.computeIfAbsent(new Pair(left, right), pair -> next(invented.size()));
    }

    private int next(int count) {
        return count < unused.length ? unused[count] : memory.relations() + count - unused.length;
    }
}
