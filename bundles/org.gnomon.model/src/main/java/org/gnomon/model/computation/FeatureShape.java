package org.gnomon.model.computation;

/**
 * Shape of one sample of a feature map.
 *
 * @param height rows, 1 for a vector
 * @param width columns, 1 for a vector
 * @param channels features
 */
public record FeatureShape(int height, int width, int channels) {

    /** A larger dimension is taken for an error. */
    public static final int LARGEST = 1 << 24;

    public FeatureShape {
        if (height < 1 || width < 1 || channels < 1 || height > LARGEST || width > LARGEST || channels > LARGEST) {
            throw new IllegalArgumentException("shape " + height + " x " + width + " x " + channels + "; allowed: 1.." + LARGEST + " in each dimension");
        }
    }

    /** A vector. */
    public static FeatureShape vector(int channels) {
        return new FeatureShape(1, 1, channels);
    }

    public FeatureShape withChannels(int other) {
        return other == channels ? this : new FeatureShape(height, width, other);
    }

    /** Number of pixels. */
    public long area() {
        return (long) height * width;
    }

    /** Number of values. */
    public long size() {
        return Math.multiplyExact(area(), channels);
    }

    /** Whether both have as many pixels, row by row and column by column. */
    public boolean sameArea(FeatureShape other) {
        return height == other.height && width == other.width;
    }

    @Override
    public String toString() {
        return height + "x" + width + "x" + channels;
    }
}
