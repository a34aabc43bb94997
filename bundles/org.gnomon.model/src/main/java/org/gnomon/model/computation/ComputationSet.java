package org.gnomon.model.computation;

import java.util.HashSet;
import java.util.List;

/**
 * Computation graphs that came together.
 *
 * @param name for people: {@code golden_cgs}
 * @param graphs with different ids, in the order of their file
 */
public record ComputationSet(String name, List<PackedComputation> graphs) {

    public ComputationSet {
        graphs = List.copyOf(graphs);
        if (new HashSet<>(graphs.stream().map(PackedComputation::id).toList()).size() < graphs.size()) {
            throw new IllegalArgumentException("two graphs of set '" + name + "' have one id; each id may stand once");
        }
    }
}
