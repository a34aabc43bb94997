package org.gnomon.model.packed;

import java.util.Arrays;

/** What the edges of one graph carry besides their ends. Immutable. */
final class EdgeAttributes {

    static final EdgeAttributes NONE = new EdgeAttributes(0, new float[0], new int[0]);

    private final int featureCount;
    private final float[] features;
    private final int[] types;

    /**
     * @param features row-major {@code [m, featureCount]}
     * @param types {@code [m]}, or empty where all edges are of type 0
     */
    private EdgeAttributes(int featureCount, float[] features, int[] types) {
        this.featureCount = featureCount;
        this.features = features;
        this.types = types;
    }

    EdgeAttributes withFeatures(int count, float[] rowMajor) {
        return new EdgeAttributes(count, rowMajor.clone(), types);
    }

    EdgeAttributes withTypes(int[] values) {
        return new EdgeAttributes(featureCount, features, values.clone());
    }

    int featureCount() {
        return featureCount;
    }

    float feature(int edge, int feature) {
        return features[edge * featureCount + feature];
    }

    boolean hasTypes() {
        return types.length > 0;
    }

    int type(int edge) {
        return hasTypes() ? types[edge] : 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EdgeAttributes a && featureCount == a.featureCount && Arrays.equals(features, a.features)
                && Arrays.equals(types, a.types);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(features) + Arrays.hashCode(types);
    }
}
