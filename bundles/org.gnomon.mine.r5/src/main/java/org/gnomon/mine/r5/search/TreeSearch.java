package org.gnomon.mine.r5.search;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.gnomon.mine.r5.search.Judge.Judgement;
import org.gnomon.mine.r5.search.Reduction.Move;

/**
 * Monte Carlo tree search: which pair to reduce next. Source: R5 (ICLR 2022), section 3.1; the rule of Silver et al., Mastering the game of Go without human
 * knowledge, 2017.
 */
public final class TreeSearch {

    private static final double DEAD_END = -1;

    /** A state that was met. A move may lead to several, since a pair may stand in several places. */
    private static final class Node {
        private List<Move> moves;
        private double[] priors;
        private int[] tried;
        private double[] total;
        private List<Map<IntBuffer, Node>> next;
        private int visits;

        void expand(List<Move> possible, double[] worth) {
            moves = possible;
            priors = worth;
            tried = new int[possible.size()];
            total = new double[possible.size()];
            next = new ArrayList<>();
            possible.forEach(move -> next.add(new HashMap<>()));
        }
    }

    private record Edge(Node node, int move) {}

    private final Supplier<? extends Heads> simulations;
    private final IntToDoubleFunction worth;
    private final Judge judge;
    private final SearchSettings settings;
    private final RandomGenerator random;
    private final Consumer<Reduction> ends;

    /**
     * @param simulations gives every simulation its rules
     * @param worth of a result, in [-1, 1]
     * @param ends hears of every state with a result that a simulation comes to
     */
    public TreeSearch(Supplier<? extends Heads> simulations, IntToDoubleFunction worth, Judge judge, SearchSettings settings, RandomGenerator random,
            Consumer<Reduction> ends) {
        this.simulations = simulations;
        this.worth = worth;
        this.judge = judge;
        this.settings = settings;
        this.random = random;
        this.ends = ends;
    }

    /**
     * Visits of every move of {@code state}, in the order of {@link Reduction#moves()}.
     *
     * @param made moves before this state
     */
    public int[] visits(Reduction state, int made) {
        Node root = new Node();
        for (int i = 0; i < settings.playouts(); i++) {
            play(root, state, made);
        }
        List<Move> moves = state.moves();
        int[] visits = new int[moves.size()];
        for (int m = 0; m < visits.length; m++) {
            int at = root.moves == null ? -1 : root.moves.indexOf(moves.get(m));
            visits[m] = at < 0 ? 0 : root.tried[at];
        }
        return visits;
    }

    private void play(Node root, Reduction start, int made) {
        Heads heads = simulations.get();
        List<Edge> edges = new ArrayList<>();
        Node node = root;
        Reduction state = start;
        while (node.moves != null && !node.moves.isEmpty()) {
            int m = select(node);
            Move move = node.moves.get(m);
            int head = heads.head(move);
            if (head == Heads.NONE) {
                return;
            }
            edges.add(new Edge(node, m));
            state = state.after(move, head, random);
            node = node.next.get(m).computeIfAbsent(state.key(), key -> new Node());
        }
        backUp(edges, node, value(node, state, heads, made + edges.size()));
    }

    private double value(Node leaf, Reduction state, Heads heads, int made) {
        if (state.isTerminal()) {
            return end(state, made);
        }
        List<Move> moves = leaf.moves == null ? possible(state, heads) : leaf.moves;
        if (moves.isEmpty()) {
            leaf.expand(moves, new double[0]);
            return DEAD_END;
        }
        Judgement judgement = judge.judge(state, moves, () -> atRandom(state, heads, made));
        leaf.expand(moves, judgement.priors());
        return judgement.value();
    }

    /** In the public code all of them, with and without head. */
    private List<Move> possible(Reduction state, Heads heads) {
        return settings.isTwoPlayer() ? state.moves() : state.moves().stream().filter(move -> heads.head(move) != Heads.NONE).toList();
    }

    private double end(Reduction state, int made) {
        ends.accept(state);
        return settings.isTwoPlayer() ? 1.0 / made : worth.applyAsDouble(state.result());
    }

    private double atRandom(Reduction start, Heads heads, int made) {
        Reduction state = start;
        int moves = made;
        while (!state.isTerminal()) {
            List<Move> possible = state.moves().stream().filter(move -> heads.head(move) != Heads.NONE).toList();
            if (possible.isEmpty()) {
                return DEAD_END;
            }
            Move move = possible.get(random.nextInt(possible.size()));
            state = state.after(move, heads.head(move), random);
            moves++;
        }
        return end(state, moves);
    }

    private void backUp(List<Edge> edges, Node leaf, double value) {
        leaf.visits++;
        double credit = value;
        for (Edge edge : edges.reversed()) {
            credit = settings.isTwoPlayer() ? -credit : credit;
            edge.node().visits++;
            edge.node().tried[edge.move()]++;
            edge.node().total[edge.move()] += credit;
        }
    }

    private int select(Node node) {
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        double bound = settings.exploration() * Math.sqrt(node.visits);
        for (int m = 0; m < node.tried.length; m++) {
            double mean = node.tried[m] == 0 ? 0 : node.total[m] / node.tried[m];
            double upper = mean + bound * node.priors[m] / (1 + node.tried[m]);
            if (upper > highest) {
                highest = upper;
                best = m;
            }
        }
        return best;
    }
}
