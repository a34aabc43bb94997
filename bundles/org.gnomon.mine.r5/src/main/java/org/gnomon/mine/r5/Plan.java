package org.gnomon.mine.r5;

import java.util.HashMap;
import java.util.Map;

/** The rule memory as a simulation sees it: what it invents on the way is forgotten after it. */
final class Plan {

    private final RuleMemory memory;
    private final Map<Integer, Integer> invented = new HashMap<>();
    private final int firstFree;

    /** @param firstFree from here on relations are free to be invented */
    Plan(RuleMemory memory, int firstFree) {
        this.memory = memory;
        this.firstFree = firstFree;
    }

    /** The head of a pair, invented where there is none. Invented ones of a plan lie beyond all relations of the memory. */
    int head(int left, int right) {
        if (left < memory.relations() && right < memory.relations()) {
            int known = memory.head(memory.pair(left, right));
            if (known != RuleMemory.NONE) {
                return known;
            }
        }
        return invented.computeIfAbsent(left * 31_607 + right, pair -> firstFree + invented.size());
    }
}
