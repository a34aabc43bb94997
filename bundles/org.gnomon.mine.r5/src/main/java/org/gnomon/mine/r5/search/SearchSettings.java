package org.gnomon.mine.r5.search;

/**
 * How the search simulates.
 *
 * @param playouts per move
 * @param exploration weight of the bound against the value
 * @param credit how the end of a simulation is counted
 */
public record SearchSettings(int playouts, double exploration, Credit credit) {

    /** How the end of a simulation is counted. */
    public enum Credit {
        /** Values are those of one player; the end is worth what was found. */
        SINGLE_PLAYER,
        /**
         * As in the public code: values change their sign from move to move, as between two players, an end is worth 1 divided by the number of moves, whatever
         * was found, and a simulation that comes to a pair without head is lost.
         */
        TWO_PLAYER
    }

    public static final SearchSettings DEFAULT = new SearchSettings(50, 1.5, Credit.SINGLE_PLAYER);

    public boolean isTwoPlayer() {
        return credit == Credit.TWO_PLAYER;
    }
}
