package org.gnomon.model.packed;

/** Activation functions {@code s(x)}. */
public sealed interface Activation {

    double at(double x);

    /** Slope at {@code x}; the right one of a corner belongs to {@code x > 0}. */
    double slope(double x);

    /** Whether the function is linear on either side of 0 and {@code s(0) = 0}: then its gate form {@code s(x) = p(x) x} has a constant {@code p} per side. */
    default boolean piecewiseLinear() {
        return this instanceof Relu;
    }

    /** The factor {@code p} of the gate form {@code s(x) = s(0) + p x}; the slope where {@code x = 0}. */
    default double factor(double x) {
        return x == 0 || piecewiseLinear() ? slope(x) : (at(x) - at(0)) / x;
    }

    /** {@code max(x, 0) + negativeSlope min(x, 0)}: ReLU with 0, leaky ReLU else. */
    record Relu(double negativeSlope) implements Activation {
        @Override
        public double at(double x) {
            return x > 0 ? x : negativeSlope * x;
        }

        @Override
        public double slope(double x) {
            return x > 0 ? 1 : negativeSlope;
        }
    }

    /** {@code x} above 0, {@code e^x - 1} below. */
    record Elu() implements Activation {
        @Override
        public double at(double x) {
            return x > 0 ? x : Math.expm1(x);
        }

        @Override
        public double slope(double x) {
            return x > 0 ? 1 : Math.exp(x);
        }
    }

    record Tanh() implements Activation {
        @Override
        public double at(double x) {
            return Math.tanh(x);
        }

        @Override
        public double slope(double x) {
            double y = Math.tanh(x);
            return 1 - y * y;
        }
    }

    record Sigmoid() implements Activation {
        @Override
        public double at(double x) {
            return 1 / (1 + Math.exp(-x));
        }

        @Override
        public double slope(double x) {
            double y = at(x);
            return y * (1 - y);
        }
    }

    Activation RELU = new Relu(0);
}
