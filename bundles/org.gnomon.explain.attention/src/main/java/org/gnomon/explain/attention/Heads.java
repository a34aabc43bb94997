package org.gnomon.explain.attention;

import java.util.stream.DoubleStream;

/** How the coefficients of the heads of one layer become one number. */
public enum Heads {
    /** The largest. */
    LARGEST {
        @Override
        double of(DoubleStream coefficients) {
            return coefficients.max().orElse(0);
        }
    },
    /** The mean. */
    MEAN {
        @Override
        double of(DoubleStream coefficients) {
            return coefficients.average().orElse(0);
        }
    };

    abstract double of(DoubleStream coefficients);
}
