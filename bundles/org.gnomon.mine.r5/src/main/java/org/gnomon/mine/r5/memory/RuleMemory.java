package org.gnomon.mine.r5.memory;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The dynamic rule memory: one head per pair of relations, its score, and how often an episode that used it found the label. Invented relations stand for
 * results that have no name yet. Source: R5 (ICLR 2022), section 3.2; heads that meet are unified, which the public code does not do.
 */
public final class RuleMemory implements ScoredRules {

    /** More take too much room: a table has all pairs. */
    public static final int MOST_RELATIONS = 4096;

    private final int relations;
    private final int observed;
    private final int[] heads;
    private final double[] scores;
    private final int[] evidence;

    /** An empty memory; relations from {@code observed} on are invented. */
    public RuleMemory(int relations, int observed) {
        this.relations = relations;
        this.observed = observed;
        heads = new int[Math.multiplyExact(relations, relations)];
        Arrays.fill(heads, NONE);
        scores = new double[heads.length];
        evidence = new int[heads.length];
    }

    public int relations() {
        return relations;
    }

    public int observed() {
        return observed;
    }

    public int pair(int left, int right) {
        return left * relations + right;
    }

    public int left(int pair) {
        return pair / relations;
    }

    public int right(int pair) {
        return pair % relations;
    }

    /** Number of pairs, with and without head. */
    public int pairs() {
        return heads.length;
    }

    public int head(int pair) {
        return heads[pair];
    }

    @Override
    public int head(int left, int right) {
        return Math.max(left, right) < relations ? heads[pair(left, right)] : NONE;
    }

    public double score(int pair) {
        return scores[pair];
    }

    @Override
    public double score(int left, int right) {
        return head(left, right) == NONE ? 0 : scores[pair(left, right)];
    }

    public int evidence(int pair) {
        return evidence[pair];
    }

    @Override
    public boolean isInvented(int relation) {
        return relation >= observed;
    }

    /** Gives {@code pair} a head, with no score and no evidence yet. */
    public void set(int pair, int head) {
        set(pair, head, 0, 0);
    }

    public void set(int pair, int head, double score, int count) {
        heads[pair] = head;
        scores[pair] = score;
        evidence[pair] = count;
    }

    public void addScore(int pair, double value) {
        scores[pair] += value;
    }

    public void addEvidence(int pair) {
        evidence[pair]++;
    }

    /** Lets scores fade: good ones towards 0, bad ones away from it. */
    public void decay(double part) {
        for (int pair = 0; pair < scores.length; pair++) {
            scores[pair] *= scores[pair] > 0 ? 1 - part : 1 + part;
        }
    }

    /** Forgets every rule with a score below {@code worst}. */
    public void prune(double worst) {
        for (int pair = 0; pair < heads.length; pair++) {
            if (heads[pair] != NONE && scores[pair] < worst) {
                forget(pair);
            }
        }
    }

    /** Forgets a rule, and every rule that reads an invented relation which nothing concludes any more. */
    void forget(int first) {
        ArrayDeque<Integer> open = new ArrayDeque<>();
        open.add(first);
        while (!open.isEmpty()) {
            int pair = open.remove();
            int head = heads[pair];
            set(pair, NONE);
            if (head != NONE && isInvented(head) && !concluded(head)) {
                for (int other = 0; other < heads.length; other++) {
                    if (heads[other] != NONE && reads(other, head)) {
                        open.add(other);
                    }
                }
            }
        }
    }

    private boolean concluded(int relation) {
        for (int head : heads) {
            if (head == relation) {
                return true;
            }
        }
        return false;
    }

    private boolean reads(int pair, int relation) {
        return left(pair) == relation || right(pair) == relation;
    }

    /** An invented relation that stands in no rule; where there is none, the rules of the worst one are forgotten for it. */
    public int free() {
        int[] unused = unused();
        return unused.length > 0 ? unused[0] : freed();
    }

    /** The invented relations that stand in no rule, ascending. */
    public int[] unused() {
        boolean[] used = new boolean[relations];
        for (int pair = 0; pair < heads.length; pair++) {
            if (heads[pair] != NONE) {
                used[heads[pair]] = true;
                used[left(pair)] = true;
                used[right(pair)] = true;
            }
        }
        return IntStream.range(observed, relations).filter(relation -> !used[relation]).toArray();
    }

    private int freed() {
        int worst = NONE;
        for (int pair = 0; pair < heads.length; pair++) {
            if (heads[pair] >= observed && (worst == NONE || scores[pair] < scores[worst])) {
                worst = pair;
            }
        }
        int relation = heads[worst];
        for (int pair = 0; pair < heads.length; pair++) {
            if (heads[pair] == relation) {
                forget(pair);
            }
        }
        for (int pair = 0; pair < heads.length; pair++) {
            if (heads[pair] != NONE && reads(pair, relation)) {
                forget(pair);
            }
        }
        return relation;
    }
}
