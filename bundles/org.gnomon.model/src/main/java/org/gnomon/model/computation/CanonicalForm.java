package org.gnomon.model.computation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * One order for the nodes of a graph, whatever order they came in: topological, then by label of {@link StructureDigest}, then by what they read; the inputs
 * of a node in that order too, each once. Graphs that differ only in order get one form, as far as refinement tells their nodes apart.
 */
public final class CanonicalForm {

    private final PackedComputation graph;
    private final long[] labels;
    private final int[] place;

    private CanonicalForm(PackedComputation graph) {
        this.graph = graph;
        labels = StructureDigest.labels(graph);
        place = new int[graph.nodeCount()];
    }

    /** The canonical form of {@code graph}, under its name. O((n + m) log n). */
    public static PackedComputation of(PackedComputation graph) {
        return new CanonicalForm(graph).ordered();
    }

    private PackedComputation ordered() {
        List<List<Integer>> readers = new ArrayList<>();
        int[] waiting = new int[place.length];
        for (int v = 0; v < place.length; v++) {
            readers.add(new ArrayList<>());
            waiting[v] = graph.inputCount(v);
            for (int i = 0; i < waiting[v]; i++) {
                readers.get(graph.input(v, i)).add(v);
            }
        }
        PriorityQueue<Integer> ready = new PriorityQueue<>(Comparator.<Integer>comparingLong(v -> labels[v]).thenComparing(this::inputs, Arrays::compare)
                .thenComparing(Comparator.naturalOrder()));
        for (int v = 0; v < place.length; v++) {
            if (waiting[v] == 0) {
                ready.add(v);
            }
        }
        List<Operation> nodes = new ArrayList<>();
        List<int[]> inputs = new ArrayList<>();
        while (!ready.isEmpty()) {
            int v = ready.remove();
            place[v] = nodes.size();
            nodes.add(graph.operation(v));
            inputs.add(inputs(v));
            for (int reader : readers.get(v)) {
                if (--waiting[reader] == 0) {
                    ready.add(reader);
                }
            }
        }
        return new PackedComputation(graph.id(), nodes, inputs);
    }

    /** Places of the inputs, which have theirs already. */
    private int[] inputs(int v) {
        int[] places = new int[graph.inputCount(v)];
        for (int i = 0; i < places.length; i++) {
            places[i] = place[graph.input(v, i)];
        }
        return Arrays.stream(places).sorted().distinct().toArray();
    }
}
