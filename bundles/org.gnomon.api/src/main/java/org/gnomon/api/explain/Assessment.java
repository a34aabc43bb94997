package org.gnomon.api.explain;

import org.gnomon.model.packed.EdgeUnits;

/**
 * One explanation with everything a metric needs.
 *
 * @param cpuNanos CPU time of the explaining thread for this explanation
 */
public record Assessment(ExplainTask task, EdgeUnits units, Explanation explanation, MaskedPrediction prediction, long cpuNanos) {}
