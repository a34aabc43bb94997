package org.gnomon.model.computation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SequencedSet;

/** Brings nodes into an order in which every one stands behind its inputs, for importers. Not thread-safe. O((n + m) log n). */
public final class DataFlowOrder {

    private final List<SequencedSet<Integer>> inputs = new ArrayList<>();
    private final List<List<Integer>> readers = new ArrayList<>();
    private final BitSet sorted = new BitSet();

    /** @param nodes how many there are, numbered from 0 */
    public DataFlowOrder(int nodes) {
        for (int v = 0; v < nodes; v++) {
            inputs.add(new LinkedHashSet<>(2));
            readers.add(new ArrayList<>(2));
        }
    }

    /** Adds an edge that is not there yet. */
    public void edge(int source, int target) {
        if (inputs.get(target).add(source)) {
            readers.get(source).add(target);
        }
    }

    /** The nodes in order, of those that can be next always the first; empty where there is a cycle. */
    public Optional<List<Integer>> sorted() {
        int[] waiting = inputs.stream().mapToInt(SequencedSet::size).toArray();
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        for (int v = 0; v < waiting.length; v++) {
            if (waiting[v] == 0) {
                ready.add(v);
            }
        }
        List<Integer> order = new ArrayList<>(waiting.length);
        while (!ready.isEmpty()) {
            int v = ready.remove();
            order.add(v);
            sorted.set(v);
            readers.get(v).stream().filter(reader -> --waiting[reader] == 0).forEach(ready::add);
        }
        return order.size() == waiting.length ? Optional.of(order) : Optional.empty();
    }

    /** A node on a cycle, after {@link #sorted} found that there is one: whoever cannot be sorted has an input that cannot. */
    public int nodeOnCycle() {
        BitSet seen = new BitSet();
        int v = sorted.nextClearBit(0);
        while (!seen.get(v)) {
            seen.set(v);
            v = inputs.get(v).stream().filter(input -> !sorted.get(input)).findFirst().orElseThrow();
        }
        return v;
    }

    /** The inputs of every node, all numbered by {@code order}. */
    public List<int[]> inputs(List<Integer> order) {
        int[] place = new int[order.size()];
        for (int i = 0; i < place.length; i++) {
            place[order.get(i)] = i;
        }
        return order.stream().map(v -> inputs.get(v).stream().mapToInt(input -> place[input]).toArray()).toList();
    }
}
