package org.gnomon.api.explain;

import java.util.List;
import org.gnomon.model.packed.EdgeUnits;

/**
 * One explanation with everything a metric needs.
 *
 * @param candidates the units that can change the prediction: all for a graph, the receptive field for a node
 * @param cpuNanos CPU time of the explaining thread for this explanation
 */
public record Assessment(ExplainTask task, EdgeUnits units, List<Integer> candidates, Explanation explanation, MaskedPrediction prediction,
        long cpuNanos) {

    public Assessment {
        candidates = List.copyOf(candidates);
    }
}
