package org.gnomon.mine.r5.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A path on its way to one relation: what it reads now, over which parts of the path as it was, and the steps that led there. Immutable. */
public final class PartialPath {

    /** A pair that was reduced: the parts from {@code from} to {@code split} and on to {@code to}. */
    public record Step(int left, int right, int head, int from, int split, int to) {}

    private record Trail(Step last, Trail before) {}

    private final int origin;
    private final int[] relations;
    private final int[] cuts;
    private final Trail trail;

    private PartialPath(int origin, int[] relations, int[] cuts, Trail trail) {
        this.origin = origin;
        this.relations = relations;
        this.cuts = cuts;
        this.trail = trail;
    }

    /** Nothing reduced yet; the path is number {@code origin} of its story. */
    static PartialPath of(int origin, int[] relations) {
        int[] cuts = new int[relations.length + 1];
        for (int i = 0; i < cuts.length; i++) {
            cuts[i] = i;
        }
        return new PartialPath(origin, relations, cuts, null);
    }

    public int origin() {
        return origin;
    }

    public int length() {
        return relations.length;
    }

    public int relation(int at) {
        return relations[at];
    }

    public boolean reads(int at, int left, int right) {
        return relations[at] == left && relations[at + 1] == right;
    }

    /** With {@code head} in place of the pair at {@code place}. */
    PartialPath reduced(int place, int head) {
        int[] next = without(relations, place + 1);
        next[place] = head;
        Step step = new Step(relations[place], relations[place + 1], head, cuts[place], cuts[place + 1], cuts[place + 2]);
        return new PartialPath(origin, next, without(cuts, place + 1), new Trail(step, trail));
    }

    private static int[] without(int[] all, int place) {
        int[] rest = new int[all.length - 1];
        System.arraycopy(all, 0, rest, 0, place);
        System.arraycopy(all, place + 1, rest, place, rest.length - place);
        return rest;
    }

    /** What was done, first to last. */
    public List<Step> steps() {
        Deque<Step> steps = new ArrayDeque<>();
        for (Trail t = trail; t != null; t = t.before()) {
            steps.addFirst(t.last());
        }
        return List.copyOf(steps);
    }
}
