package org.gnomon.mine.r5.networks;

/**
 * What a move of an episode teaches the network.
 *
 * @param policy part of the visits that every move of {@code board} had in the search
 * @param value how the episode ended: {@link #RIGHT}, {@link #WRONG} or {@link #UNNAMED}
 * @param symmetry how the dense network turns its planes
 */
public record Sample(Board board, float[] policy, float value, Symmetry symmetry) {

    public static final float RIGHT = 1;
    public static final float WRONG = -1;
    /** The result was an invented relation. */
    public static final float UNNAMED = -0.02f;
}
