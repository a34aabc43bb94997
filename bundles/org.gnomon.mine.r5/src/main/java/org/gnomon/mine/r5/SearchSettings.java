package org.gnomon.mine.r5;

/**
 * How moves are chosen.
 *
 * @param playouts per move
 * @param exploration weight of the bound against the value
 * @param exploring part of the moves that are made at random while learning
 * @param labelAware whether the search may see the label while learning
 */
record SearchSettings(int playouts, double exploration, double exploring, boolean labelAware) {

    static final SearchSettings DEFAULT = new SearchSettings(50, 1.5, 0.1, true);
}
