package org.gnomon.mine.r5.episodes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;
import org.gnomon.mine.r5.memory.Plan;
import org.gnomon.mine.r5.memory.RuleMemory;
import org.gnomon.mine.r5.memory.Unification;
import org.gnomon.mine.r5.networks.Board;
import org.gnomon.mine.r5.networks.Sample;
import org.gnomon.mine.r5.networks.Symmetry;
import org.gnomon.mine.r5.search.Heads;
import org.gnomon.mine.r5.search.Judge;
import org.gnomon.mine.r5.search.Reduction;
import org.gnomon.mine.r5.search.TreeSearch;
import org.gnomon.mine.r5.stories.Story;

/**
 * One story told to the memory: its paths are reduced move by move, the last rule is rewritten by the label, and the rules are scored. Source: R5 (ICLR
 * 2022), section 3.
 */
final class Episode {

    /** How a move found its rule. */
    private enum Kind {
        COMPLETE, CONCLUDING, POTENTIAL, INVENTING, OTHER
    }

    private record Played(int pair, Kind kind, Board board, float[] policy) {}

    private final RuleMemory memory;
    private final Judge judge;
    private final EpisodeSettings settings;
    private final ScoreSettings scores;
    private final RandomGenerator random;
    private final List<Played> moves = new ArrayList<>();

    Episode(RuleMemory memory, Judge judge, EpisodeSettings settings, RandomGenerator random) {
        this.memory = memory;
        this.judge = judge;
        this.settings = settings;
        this.scores = settings.scores();
        this.random = random;
    }

    /** Learns that the paths of {@code story} mean its label; what every move teaches a network. */
    List<Sample> learn(Story story) {
        Reduction state = Reduction.of(story.paths());
        while (!state.isTerminal()) {
            state = move(state, story.label());
        }
        int found = state.result();
        rewrite(story.label());
        score(found, story.label());
        for (int i = 0; i < scores.fadings(); i++) {
            memory.decay(scores.decay());
        }
        memory.prune(scores.worst());
        float value = isTold(found) || found == story.label() ? Sample.RIGHT : memory.isInvented(found) ? Sample.UNNAMED : Sample.WRONG;
        return moves.stream().map(move -> new Sample(move.board(), move.policy(), value, Symmetry.NONE)).toList();
    }

    private Reduction move(Reduction state, int label) {
        List<Reduction.Move> possible = state.moves();
        Board board = Board.of(state, possible, memory);
        float[] policy = policy(state, possible.size(), label);
        Reduction.Move move = possible.get(drawn(policy));
        int pair = memory.pair(move.left(), move.right());
        moves.add(new Played(pair, kind(move, memory.head(pair)), board, policy));
        if (memory.head(pair) == Heads.NONE) {
            int invented = memory.free();
            memory.set(pair, invented);
        }
        return state.after(move, memory.head(pair), random);
    }

    /** The part of the visits that every move has. */
    private float[] policy(Reduction state, int count, int label) {
        float[] policy = new float[count];
        Arrays.fill(policy, 1f / count);
        if (count > 1) {
            int[] unused = memory.unused();
            int[] visits = new TreeSearch(() -> new Plan(memory, unused), worth(label), judge, settings.search(), random, end -> {})
                    .visits(state, moves.size());
            int total = Arrays.stream(visits).sum();
            for (int m = 0; total > 0 && m < count; m++) {
                policy[m] = (float) visits[m] / total;
            }
        }
        return policy;
    }

    /** An observed relation is worth 1 where it is the label or none is known, -1 where it is another; an invented one nothing. */
    private IntToDoubleFunction worth(int label) {
        return result -> memory.isInvented(result) ? 0 : !settings.labelAware() || result == label ? 1 : -1;
    }

    private int drawn(float[] policy) {
        if (policy.length == 1) {
            return 0;
        }
        if (random.nextDouble() < settings.exploring()) {
            return random.nextInt(policy.length);
        }
        double left = random.nextDouble();
        for (int m = 0; m < policy.length - 1; m++) {
            left -= policy[m];
            if (left < 0) {
                return m;
            }
        }
        return policy.length - 1;
    }

    private Kind kind(Reduction.Move move, int head) {
        boolean body = !memory.isInvented(move.left()) && !memory.isInvented(move.right());
        if (head == Heads.NONE) {
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
        if (head == Heads.NONE || head == label) {
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
    private boolean isTold(int found) {
        return moves.size() == 1 && memory.isInvented(found);
    }

    private void score(int found, int label) {
        boolean told = isTold(found);
        boolean right = found == label || told;
        boolean wrong = !right && !memory.isInvented(found);
        for (Played move : moves) {
            if (memory.head(move.pair()) != Heads.NONE) {
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
