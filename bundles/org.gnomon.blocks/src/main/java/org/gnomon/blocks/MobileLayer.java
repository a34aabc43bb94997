package org.gnomon.blocks;

/**
 * One layer of a mobile network.
 *
 * @param expand hidden channels by channels that come in
 * @param kernel of the depthwise convolution
 */
public record MobileLayer(int expand, int kernel) {

    /** For example {@code e6k7}. */
    public String text() {
        return "e" + expand + "k" + kernel;
    }
}
