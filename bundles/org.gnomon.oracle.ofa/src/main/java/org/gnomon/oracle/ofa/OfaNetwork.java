package org.gnomon.oracle.ofa;

/**
 * What the oracles answer for.
 *
 * @param resolution height and width of the input in pixels
 */
record OfaNetwork(BlockUnits blocks, int resolution) {}
