package org.gnomon.model.computation;

/**
 * What is added around a feature map before a window slides over it.
 *
 * @param mode whether the amounts follow from the mode or are given
 * @param top rows, 0 unless {@link Mode#EXPLICIT}; likewise the others
 */
public record Padding(Mode mode, int top, int left, int bottom, int right) {

    /** How much. */
    public enum Mode {
        /** Output size is input size by stride, rounded up. */
        SAME,
        /** Nothing. */
        VALID,
        /** As given. */
        EXPLICIT
    }

    public static final Padding SAME = new Padding(Mode.SAME, 0, 0, 0, 0);
    public static final Padding VALID = new Padding(Mode.VALID, 0, 0, 0, 0);

    public Padding {
        if (top < 0 || left < 0 || bottom < 0 || right < 0) {
            throw new IllegalArgumentException("padding " + top + ", " + left + ", " + bottom + ", " + right + "; allowed: 0 or more");
        }
    }

    /** As much on each side. */
    public static Padding of(int amount) {
        return new Padding(Mode.EXPLICIT, amount, amount, amount, amount);
    }
}
