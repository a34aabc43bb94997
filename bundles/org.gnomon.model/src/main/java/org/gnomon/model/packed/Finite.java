package org.gnomon.model.packed;

/** Checks and copies the arrays that networks are made of. */
final class Finite {

    private Finite() {}

    static double[] copy(String what, double[] values, int length) {
        if (values.length != length) {
            throw new IllegalArgumentException(what + " has " + values.length + " values; expected " + length);
        }
        for (int i = 0; i < length; i++) {
            if (!Double.isFinite(values[i])) {
                throw new IllegalArgumentException(what + " value " + i + " is " + values[i] + "; weights must be finite");
            }
        }
        return values.clone();
    }
}
