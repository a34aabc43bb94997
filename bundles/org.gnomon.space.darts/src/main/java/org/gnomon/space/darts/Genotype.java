package org.gnomon.space.darts;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Both cells.
 *
 * @param nodes four of the normal cell, then four of the reduction cell
 */
record Genotype(List<Node> nodes) {

    /** Nodes of a cell. */
    static final int NODES = 4;

    static final int CELLS = 2;

    /** How many there are: {@code (180 * 7^8)^2}. */
    static final long COUNT = count();

    Genotype {
        nodes = List.copyOf(nodes);
    }

    private static long count() {
        long count = 1;
        for (int n = 0; n < CELLS * NODES; n++) {
            count = Math.multiplyExact(count, (long) Node.count(n % NODES));
        }
        return count;
    }

    /** One of all {@link #COUNT}; the last node changes fastest. */
    static Genotype numbered(long number) {
        Node[] nodes = new Node[CELLS * NODES];
        long rest = number;
        for (int n = nodes.length - 1; n >= 0; n--) {
            int choices = Node.count(n % NODES);
            nodes[n] = Node.numbered((int) (rest % choices));
            rest /= choices;
        }
        return new Genotype(List.of(nodes));
    }

    List<Node> normal() {
        return nodes.subList(0, NODES);
    }

    List<Node> reduction() {
        return nodes.subList(NODES, CELLS * NODES);
    }

    /** All with one node changed by one edit. */
    List<Genotype> edits() {
        List<Genotype> edits = new ArrayList<>();
        for (int n = 0; n < nodes.size(); n++) {
            for (Node edited : nodes.get(n).edits(n % NODES)) {
                List<Node> changed = new ArrayList<>(nodes);
                changed.set(n, edited);
                edits.add(new Genotype(changed));
            }
        }
        return edits;
    }

    /** Every node from this or the other. */
    Genotype crossed(Genotype other, RandomGenerator random) {
        List<Node> mixed = new ArrayList<>();
        for (int n = 0; n < nodes.size(); n++) {
            mixed.add((random.nextBoolean() ? this : other).nodes.get(n));
        }
        return new Genotype(mixed);
    }

    /** {@code [[(0,3),(1,2),...],[...]]}: source and operator of both edges of each node, normal cell first. */
    String text() {
        return "[[" + text(normal()) + "],[" + text(reduction()) + "]]";
    }

    private static String text(List<Node> cell) {
        return cell.stream().map(Node::text).collect(Collectors.joining(","));
    }
}
