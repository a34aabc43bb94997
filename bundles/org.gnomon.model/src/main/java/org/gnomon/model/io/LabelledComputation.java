package org.gnomon.model.io;

import java.util.Arrays;
import org.gnomon.model.computation.PackedComputation;

/** A computation graph with the labels of its file that it has. Immutable. */
public final class LabelledComputation {

    private final PackedComputation graph;
    private final int space;
    private final double[] labels;

    /**
     * @param space place of its space in {@link ComputationSetHeader#spaces}
     * @param labels a value for every name in {@link ComputationSetHeader#labels}; NaN for one that it lacks
     */
    public LabelledComputation(PackedComputation graph, int space, double... labels) {
        if (Arrays.stream(labels).anyMatch(Double::isInfinite)) {
            throw new IllegalArgumentException("graph '" + graph.id() + "' has the labels " + Arrays.toString(labels) + "; labels must be finite");
        }
        this.graph = graph;
        this.space = space;
        this.labels = labels.clone();
    }

    public PackedComputation graph() {
        return graph;
    }

    public int space() {
        return space;
    }

    public int labelCount() {
        return labels.length;
    }

    public boolean has(int label) {
        return !Double.isNaN(labels[label]);
    }

    /** The value of a label that it {@link #has}. */
    public double label(int label) {
        if (!has(label)) {
            throw new IllegalArgumentException("graph '" + graph.id() + "' has no label " + label);
        }
        return labels[label];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LabelledComputation l && space == l.space && graph.equals(l.graph) && Arrays.equals(labels, l.labels);
    }

    @Override
    public int hashCode() {
        return 31 * graph.hashCode() + Arrays.hashCode(labels);
    }
}
