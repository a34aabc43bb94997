package org.gnomon.report.internal.architecture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.gnomon.model.computation.PackedComputation;

/**
 * The nodes of a graph in groups, each drawn as one box.
 *
 * @param groups the nodes of each, ascending; groups in order of their first node
 * @param groupOf number of the group of every node
 */
record Grouping(PackedComputation graph, List<List<Integer>> groups, int[] groupOf) {

    /** Every node alone. */
    static Grouping nodes(PackedComputation graph) {
        int[] heads = new int[graph.nodeCount()];
        Arrays.setAll(heads, v -> v);
        return of(graph, heads);
    }

    /** A node joins the one that it reads where it reads no other and nothing else reads that. */
    static Grouping chains(PackedComputation graph) {
        int[] readers = graph.readers();
        int[] heads = new int[graph.nodeCount()];
        for (int v = 0; v < heads.length; v++) {
            boolean follows = graph.inputCount(v) == 1 && readers[graph.input(v, 0)] == 1;
            heads[v] = follows ? heads[graph.input(v, 0)] : v;
        }
        return of(graph, heads);
    }

    /** What lies between two nodes that every path passes is a group, the second of the two included; cuts in a row are a chain. */
    static Grouping blocks(PackedComputation graph) {
        int[] heads = new int[graph.nodeCount()];
        int farthest = 0;
        int head = 0;
        boolean afterCut = false;
        int[] lastReader = lastReaders(graph);
        for (int v = 0; v < heads.length; v++) {
            boolean cut = farthest <= v;
            if (!cut && afterCut) {
                head = v;
            }
            heads[v] = head;
            if (cut && !afterCut && v > 0) {
                head = v + 1;
            }
            afterCut = cut;
            farthest = Math.max(farthest, lastReader[v]);
        }
        return of(graph, heads);
    }

    private static int[] lastReaders(PackedComputation graph) {
        int[] last = new int[graph.nodeCount()];
        for (int v = 0; v < last.length; v++) {
            for (int i = 0; i < graph.inputCount(v); i++) {
                last[graph.input(v, i)] = v;
            }
        }
        return last;
    }

    private static Grouping of(PackedComputation graph, int[] heads) {
        List<List<Integer>> groups = new ArrayList<>();
        int[] groupOfHead = new int[heads.length];
        Arrays.fill(groupOfHead, -1);
        int[] groupOf = new int[heads.length];
        for (int v = 0; v < heads.length; v++) {
            if (groupOfHead[heads[v]] < 0) {
                groupOfHead[heads[v]] = groups.size();
                groups.add(new ArrayList<>());
            }
            groupOf[v] = groupOfHead[heads[v]];
            groups.get(groupOf[v]).add(v);
        }
        return new Grouping(graph, groups, groupOf);
    }

    int size() {
        return groups.size();
    }

    /** The groups that group {@code g} reads, ascending, without itself. */
    TreeSet<Integer> inputs(int g) {
        TreeSet<Integer> inputs = new TreeSet<>();
        for (int v : groups.get(g)) {
            for (int i = 0; i < graph.inputCount(v); i++) {
                inputs.add(groupOf[graph.input(v, i)]);
            }
        }
        inputs.remove(g);
        return inputs;
    }
}
