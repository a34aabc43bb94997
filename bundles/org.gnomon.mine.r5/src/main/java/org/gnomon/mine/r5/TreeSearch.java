package org.gnomon.mine.r5;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/**
 * Monte Carlo tree search for one player: which pair to reduce next. Every move is a choice of its own, values are not negated, random play from a new
 * state stands for its value. Source: R5 (ICLR 2022), section 3.1; the rule of Silver et al., Mastering the game of Go without human knowledge, 2017.
 */
final class TreeSearch {

    /** A state that was met. A move may lead to several, since a pair may stand in several places. */
    private static final class Node {
        private List<int[]> moves;
        private int[] tried;
        private double[] total;
        private List<Map<List<Integer>, Node>> next;
        private int visits;

        void expand(List<int[]> possible) {
            moves = possible;
            tried = new int[possible.size()];
            total = new double[possible.size()];
            next = new ArrayList<>();
            possible.forEach(move -> next.add(new HashMap<>()));
        }
    }

    private final RuleMemory memory;
    private final OptionalInt label;
    private final int playouts;
    private final double exploration;
    private final RandomGenerator random;

    /** @param label the relation to be found, where the search may know it */
    TreeSearch(RuleMemory memory, OptionalInt label, int playouts, double exploration, RandomGenerator random) {
        this.memory = memory;
        this.label = label;
        this.playouts = playouts;
        this.exploration = exploration;
        this.random = random;
    }

    /** Visits of every move of {@code state}, in the order of {@link Reduction#moves()}. */
    int[] visits(Reduction state) {
        Node root = new Node();
        for (int i = 0; i < playouts; i++) {
            play(root, state);
        }
        return root.tried.clone();
    }

    private double play(Node root, Reduction start) {
        Plan plan = new Plan(memory, memory.relations());
        return descend(root, start, plan);
    }

    private double descend(Node node, Reduction state, Plan plan) {
        double value;
        if (state.paths().isEmpty()) {
            value = -1;
        } else if (state.isTerminal()) {
            value = value(state.result());
        } else if (node.moves == null) {
            node.expand(state.moves());
            value = rollout(state, plan);
        } else {
            int m = select(node);
            int[] move = node.moves.get(m);
            Reduction after = state.after(move[0], move[1], plan.head(move[0], move[1]), random);
            value = descend(node.next.get(m).computeIfAbsent(after.key(), key -> new Node()), after, plan);
            node.tried[m]++;
            node.total[m] += value;
        }
        node.visits++;
        return value;
    }

    private int select(Node node) {
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        double root = Math.sqrt(node.visits);
        double bound = exploration / node.tried.length * root;
        for (int m = 0; m < node.tried.length; m++) {
            double worth = node.tried[m] == 0 ? bound : node.total[m] / node.tried[m] + bound / (1 + node.tried[m]);
            if (worth > highest) {
                highest = worth;
                best = m;
            }
        }
        return best;
    }

    private double rollout(Reduction start, Plan plan) {
        Reduction state = start;
        while (!state.paths().isEmpty() && !state.isTerminal()) {
            List<int[]> moves = state.moves();
            int[] move = moves.get(random.nextInt(moves.size()));
            state = state.after(move[0], move[1], plan.head(move[0], move[1]), random);
        }
        return state.paths().isEmpty() ? -1 : value(state.result());
    }

    /** An observed relation is worth 1 where it is the label or none is known, -1 where it is another; an invented one nothing. */
    private double value(int result) {
        if (memory.isInvented(result)) {
            return 0;
        }
        return label.isEmpty() || label.getAsInt() == result ? 1 : -1;
    }
}
