package org.gnomon.mine.r5;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/**
 * One story told to the memory: its paths are reduced move by move, the last rule is rewritten by the label, and the rules are scored. Source: R5 (ICLR
 * 2022), section 3.
 */
final class Episode {

    /** How a move found its rule. */
    private enum Kind {
        COMPLETE, CONCLUDING, POTENTIAL, INVENTING, OTHER
    }

    private record Move(int pair, Kind kind) {}

    private final RuleMemory memory;
    private final SearchSettings search;
    private final ScoreSettings scores;
    private final RandomGenerator random;
    private final List<Move> moves = new ArrayList<>();

    Episode(RuleMemory memory, SearchSettings search, ScoreSettings scores, RandomGenerator random) {
        this.memory = memory;
        this.search = search;
        this.scores = scores;
        this.random = random;
    }

    /** Learns that {@code paths} mean {@code label}. */
    void learn(List<int[]> paths, int label) {
        Reduction state = new Reduction(paths);
        while (!state.paths().isEmpty() && !state.isTerminal()) {
            state = move(state, label);
        }
        if (state.paths().isEmpty()) {
            return;
        }
        int found = state.result();
        rewrite(label);
        score(found, label);
        memory.decay(scores.decay());
        memory.prune(scores.worst());
    }

    private Reduction move(Reduction state, int label) {
        List<int[]> possible = state.moves();
        int[] move = possible.get(chosen(state, possible.size(), label));
        int pair = memory.pair(move[0], move[1]);
        moves.add(new Move(pair, kind(move, memory.head(pair))));
        if (memory.head(pair) == RuleMemory.NONE) {
            int invented = memory.free();
            memory.set(pair, invented);
        }
        return state.after(move[0], move[1], memory.head(pair), random);
    }

    /** By visits; one move in ten at random. */
    private int chosen(Reduction state, int count, int label) {
        if (count == 1) {
            return 0;
        }
        if (random.nextDouble() < search.exploring()) {
            return random.nextInt(count);
        }
        OptionalInt known = search.labelAware() ? OptionalInt.of(label) : OptionalInt.empty();
        int[] visits = new TreeSearch(memory, known, search.playouts(), search.exploration(), random).visits(state);
        int total = 0;
        for (int n : visits) {
            total += n;
        }
        int drawn = random.nextInt(Math.max(1, total));
        for (int m = 0; m < visits.length; m++) {
            drawn -= visits[m];
            if (drawn < 0) {
                return m;
            }
        }
        return visits.length - 1;
    }

    private Kind kind(int[] move, int head) {
        boolean body = !memory.isInvented(move[0]) && !memory.isInvented(move[1]);
        if (head == RuleMemory.NONE) {
            return body ? Kind.POTENTIAL : Kind.OTHER;
        }
        if (memory.isInvented(head)) {
            return Kind.INVENTING;
        }
        return body ? Kind.COMPLETE : Kind.CONCLUDING;
    }

    private void rewrite(int label) {
        int last = moves.getLast().pair();
        int head = memory.head(last);
        if (head == RuleMemory.NONE || head == label) {
            return;
        }
        if (memory.isInvented(head)) {
            Unification.unify(memory, head, label);
            return;
        }
        memory.addScore(last, scores.allowance());
        if (memory.score(last) < 0) {
            memory.set(last, label);
        }
    }

    /** A story of two relations tells its rule: nothing was searched, so nothing is doubtful. */
    private void score(int found, int label) {
        boolean told = moves.size() == 1 && memory.isInvented(found);
        boolean right = found == label || told;
        boolean wrong = !right && !memory.isInvented(found);
        for (Move move : moves) {
            if (memory.head(move.pair()) != RuleMemory.NONE) {
                double earned = value(told ? Kind.COMPLETE : move.kind()) + (right ? scores.right() + (moves.size() == 1 ? scores.single() : 0) : 0);
                memory.addScore(move.pair(), wrong ? scores.wrong() : earned);
                if (right) {
                    memory.addEvidence(move.pair());
                }
            }
        }
    }

    private double value(Kind kind) {
        return switch (kind) {
            case COMPLETE -> scores.complete();
            case CONCLUDING -> scores.concluding();
            case POTENTIAL -> scores.potential();
            case INVENTING -> scores.inventing();
            case OTHER -> scores.otherwise();
        };
    }
}
