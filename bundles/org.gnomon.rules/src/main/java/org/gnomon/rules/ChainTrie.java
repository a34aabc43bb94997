package org.gnomon.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gnomon.api.Run;

/**
 * Chains of up to {@value #LONGEST} directed relations by their common beginnings, so that each beginning is walked once. Immutable after the last
 * {@link #add}.
 */
final class ChainTrie {

    /** With one node between, two walks to the same end are enough: no third node is on both. */
    static final int LONGEST = 3;

    private final Map<Integer, ChainTrie> next = new TreeMap<>();
    private final List<Integer> rules = new ArrayList<>();

    void add(int[] steps, int rule) {
        ChainTrie node = this;
        for (int directed : steps) {
            node = node.next.computeIfAbsent(directed, d -> new ChainTrie());
        }
        node.rules.add(rule);
    }

    /** Adds each rule with each end of its chain from {@code from}, once. */
    void fire(FactIndex facts, Matching matching, int from, Firings.Builder firings, Run run) {
        new Walker(facts, matching, firings, run).extend(this, new int[] {from}, 1);
    }

    private record Walker(FactIndex facts, boolean injective, EntitySet ends, EntitySet again, Firings.Builder firings, Run run) {

        Walker(FactIndex facts, Matching matching, Firings.Builder firings, Run run) {
            this(facts, matching == Matching.INJECTIVE, new EntitySet(facts.entities()), new EntitySet(facts.entities()), firings, run);
        }

        /** @param walks one after another, each of {@code width} entities */
        void extend(ChainTrie node, int[] walks, int width) {
            run.checkCancelled();
            node.next.forEach((directed, child) -> {
                int[] longer = step(child, directed, walks, width);
                if (!child.next.isEmpty()) {
                    extend(child, longer, width + 1);
                }
            });
        }

        /** Fires the rules of {@code child} and returns the walks to it that others of its chains go on from. */
        private int[] step(ChainTrie child, int directed, int[] walks, int width) {
            ends.clear();
            again.clear();
            int[] longer = new int[child.next.isEmpty() ? 0 : 64];
            int size = 0;
            for (int walk = 0; walk < walks.length; walk += width) {
                int list = facts.list(walks[walk + width - 1], directed);
                for (int at = list < 0 ? 0 : facts.start(list); list >= 0 && at < facts.start(list + 1); at++) {
                    int end = facts.neighbour(at);
                    if (!injective || !stands(walks, walk, width, end)) {
                        boolean fresh = ends.add(end);
                        if (fresh) {
                            child.rules.forEach(rule -> firings.add(end, rule));
                        }
                        if (!child.next.isEmpty() && (fresh || injective && again.add(end))) {
                            longer = append(walks, walk, width, end, longer, size);
                            size += width + 1;
                        }
                    }
                }
            }
            return Arrays.copyOf(longer, size);
        }

        private static int[] append(int[] walks, int walk, int width, int end, int[] longer, int size) {
            int[] room = size + width + 1 > longer.length ? Arrays.copyOf(longer, 2 * longer.length) : longer;
            System.arraycopy(walks, walk, room, size, width);
            room[size + width] = end;
            return room;
        }

        private static boolean stands(int[] walks, int walk, int width, int entity) {
            for (int i = walk; i < walk + width; i++) {
                if (walks[i] == entity) {
                    return true;
                }
            }
            return false;
        }
    }
}
