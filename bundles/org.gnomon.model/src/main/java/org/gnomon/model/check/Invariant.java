package org.gnomon.model.check;

import org.gnomon.model.cg.ComputationGraph;

/** One family of conditions on a graph. Never fails, whatever is missing: what a graph lacks is a finding of the invariant that asks for it. */
interface Invariant {

    /** Its number, {@code I1}. */
    String id();

    void check(ComputationGraph graph, Findings findings);
}
