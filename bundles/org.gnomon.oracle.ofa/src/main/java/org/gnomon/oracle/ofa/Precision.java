package org.gnomon.oracle.ofa;

/** What the values between layers are kept in. Weights are floats, and sums are carried in double either way. */
public enum Precision {
    FLOAT {
        @Override
        void round(double[] values) {
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) values[i];
            }
        }
    },
    DOUBLE {
        @Override
        void round(double[] values) {}
    };

    abstract void round(double[] values);
}
