package org.gnomon.api.explain;

/**
 * What the search for the size of an explanation saw at one size.
 *
 * @param size number of undirected edges chosen
 * @param fidelityMinus {@code p(G) - p(only the chosen edges)}; lower is more sufficient
 * @param fidelityPlus {@code p(G) - p(without the chosen edges)}; higher is more necessary
 */
public record TrajectoryPoint(int size, double fidelityMinus, double fidelityPlus) {}
