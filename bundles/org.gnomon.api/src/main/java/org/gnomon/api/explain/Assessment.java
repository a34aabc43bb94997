package org.gnomon.api.explain;

import java.util.List;
import org.gnomon.model.packed.EdgeUnits;

/**
 * One explanation with everything a metric needs.
 *
 * @param candidates the units that can change the prediction: all for a graph, the receptive field for a node
 * @param cost what the explaining thread used for scores and search
 */
public record Assessment(ExplainTask task, EdgeUnits units, List<Integer> candidates, Explanation explanation, MaskedPrediction prediction,
        Cost cost) {

    /**
     * What one explanation cost.
     *
     * @param cpuNanos CPU time of the thread
     * @param allocatedBytes memory that the thread allocated; 0 where the JVM does not say
     */
    public record Cost(long cpuNanos, long allocatedBytes) {}

    public Assessment {
        candidates = List.copyOf(candidates);
    }
}
