package org.gnomon.mine.paths;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.PriorityQueue;

/** The best rules of every relation, so many of each shape. The order in which they come does not matter. Not thread-safe. */
final class KeptRules {

    /**
     * Most rules per relation.
     *
     * @param chains of one or two atoms
     * @param longChains of three atoms; so many of each greater length
     * @param unary with a constant in the head and a body; so many without a body
     */
    record Room(int chains, int longChains, int unary) {}

    private static final int SHORT_CHAIN = 2;
    /** Shapes are numbered: priors, rules with constants, short chains, chains of each greater length. */
    private static final int SHAPES = Mining.LONGEST + 1;

    private final Room room;
    private final List<PriorityQueue<Counted>> best = new ArrayList<>();

    /** @param relations not directed */
    KeptRules(int relations, Room room) {
        this.room = room;
        for (int i = 0; i < SHAPES * relations; i++) {
            best.add(new PriorityQueue<>(Counted.BEST_FIRST.reversed()));
        }
    }

    private static int shape(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Prior prior -> 0;
            case Pattern.Unary unary -> 1;
            case Pattern.Chain chain -> shape(chain.steps().size());
        };
    }

    private static int shape(int chainLength) {
        return Math.max(SHORT_CHAIN, chainLength);
    }

    private int room(int shape) {
        return shape < SHORT_CHAIN ? room.unary : shape == SHORT_CHAIN ? room.chains : room.longChains;
    }

    private PriorityQueue<Counted> rivals(int head, int shape) {
        return best.get(SHAPES * (head / 2) + shape);
    }

    /** Whether a chain of this length and confidence would be kept now. */
    boolean wantsChain(int head, int length, double confidence) {
        Counted last = rivals(head, shape(length)).peek();
        return last == null || last.confidence() <= confidence || rivals(head, shape(length)).size() < room(shape(length));
    }

    /** Keeps a rule unless there are enough better ones. */
    void offer(Counted rule) {
        int shape = shape(rule.pattern());
        PriorityQueue<Counted> rivals = rivals(rule.pattern().head(), shape);
        rivals.add(rule);
        if (rivals.size() > room(shape)) {
            rivals.poll();
        }
    }

    void offerAll(Collection<Counted> rules) {
        rules.forEach(this::offer);
    }

    /** All, the best first. */
    List<Counted> rules() {
        List<Counted> all = new ArrayList<>();
        best.forEach(all::addAll);
        all.sort(Counted.BEST_FIRST);
        return all;
    }
}
