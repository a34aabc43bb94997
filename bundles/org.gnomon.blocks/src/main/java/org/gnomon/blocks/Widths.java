package org.gnomon.blocks;

/** Widths of layers as mobile networks round them. */
public final class Widths {

    private static final int UNIT = 8;

    private Widths() {}

    /** The multiple of 8 nearest to {@code width}, at least 8, never more than a tenth below it. Source: MobileNetV2 (CVPR 2018), public code. */
    public static int divisible(double width) {
        int rounded = Math.max(UNIT, (int) (width + UNIT / 2.0) / UNIT * UNIT);
        return rounded < 0.9 * width ? rounded + UNIT : rounded;
    }
}
