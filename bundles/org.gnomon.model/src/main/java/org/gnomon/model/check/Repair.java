package org.gnomon.model.check;

import java.util.List;
import org.gnomon.model.cg.ComputationGraph;

/** A quick fix for the findings of one invariant. */
interface Repair {

    /** The invariant, {@code I1} to {@code I9}. */
    String invariant();

    /** Changes {@code graph}; a sentence for each change. */
    List<String> apply(ComputationGraph graph);
}
