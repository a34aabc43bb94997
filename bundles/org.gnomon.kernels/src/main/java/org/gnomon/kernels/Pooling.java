package org.gnomon.kernels;

/** Which nodes a graph-level readout averages over. Has no effect on a bound node. */
public enum Pooling {
    /** Every node. */
    ALL,
    /** Nodes with at least one edge whose gate is not zero; the zero vector where there is none. */
    INCIDENT
}
