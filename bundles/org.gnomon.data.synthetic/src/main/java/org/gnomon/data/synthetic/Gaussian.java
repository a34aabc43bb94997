package org.gnomon.data.synthetic;

import java.util.random.RandomGenerator;

/**
 * Normal numbers by the polar method (Marsaglia and Bray, 1964) with {@link StrictMath}: the same bits on every machine and in every Java version,
 * which {@link RandomGenerator#nextGaussian()} does not promise.
 */
final class Gaussian {

    private final RandomGenerator random;

    Gaussian(RandomGenerator random) {
        this.random = random;
    }

    /** One number with mean 0 and variance 1. */
    double next() {
        double x;
        double square;
        do {
            x = 2 * random.nextDouble() - 1;
            double y = 2 * random.nextDouble() - 1;
            square = x * x + y * y;
        } while (square >= 1 || square == 0);
        return x * StrictMath.sqrt(-2 * StrictMath.log(square) / square);
    }
}
