package org.gnomon.mine.r5.memory;

import java.util.ArrayDeque;
import org.gnomon.mine.r5.search.Heads;

/**
 * Backtrack rewriting: an invented relation turns out to be another one, and everywhere takes its place. Rules that meet in one pair give new equalities,
 * until none is left; where two observed relations would have to be equal, the rule with more evidence stays.
 */
public final class Unification {

    private record Equal(int one, int other) {}

    private final RuleMemory memory;
    private final ArrayDeque<Equal> open = new ArrayDeque<>();
    private final int[] became;

    private Unification(RuleMemory memory) {
        this.memory = memory;
        became = new int[memory.relations()];
        for (int r = 0; r < became.length; r++) {
            became[r] = r;
        }
    }

    /** Makes {@code one} and {@code other} one relation; at least one of them is invented. */
    public static void unify(RuleMemory memory, int one, int other) {
        Unification unification = new Unification(memory);
        unification.open.add(new Equal(one, other));
        unification.run();
    }

    private void run() {
        while (!open.isEmpty()) {
            Equal equal = open.remove();
            int a = now(equal.one());
            int b = now(equal.other());
            if (a != b && Math.max(a, b) >= memory.observed()) {
                replace(Math.max(a, b), Math.min(a, b));
            }
        }
    }

    private int now(int relation) {
        return became[relation] == relation ? relation : now(became[relation]);
    }

    private void replace(int gone, int by) {
        became[gone] = by;
        for (int pair = 0; pair < memory.pairs(); pair++) {
            int head = memory.head(pair);
            if (head != Heads.NONE && (head == gone || memory.left(pair) == gone || memory.right(pair) == gone)) {
                move(pair, renamed(head, gone, by), memory.pair(renamed(memory.left(pair), gone, by), renamed(memory.right(pair), gone, by)));
            }
        }
    }

    private static int renamed(int relation, int gone, int by) {
        return relation == gone ? by : relation;
    }

    private void move(int from, int head, int to) {
        double score = memory.score(from);
        int evidence = memory.evidence(from);
        if (from == to) {
            memory.set(to, head, score, evidence);
            return;
        }
        memory.set(from, Heads.NONE);
        int there = memory.head(to);
        if (there == Heads.NONE) {
            memory.set(to, head, score, evidence);
            return;
        }
        boolean moved = memory.isInvented(there) && !memory.isInvented(head) || memory.isInvented(there) == memory.isInvented(head)
                && evidence > memory.evidence(to);
        memory.set(to, moved ? head : there, Math.max(score, memory.score(to)), Math.max(evidence, memory.evidence(to)));
        if (there != head) {
            open.add(new Equal(there, head));
        }
    }
}
