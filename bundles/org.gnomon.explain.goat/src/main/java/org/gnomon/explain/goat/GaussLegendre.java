package org.gnomon.explain.goat;

/**
 * Quadrature on [0, 1]: exact for polynomials of degree {@code 2 n - 1} with {@code n} nodes.
 *
 * @param nodes ascending
 * @param weights they sum to 1
 */
record GaussLegendre(double[] nodes, double[] weights) {

    /** Nodes are the roots of the Legendre polynomial, found by Newton's method from Chebyshev's estimate; O(n^2). */
    static GaussLegendre of(int count) {
        double[] nodes = new double[count];
        double[] weights = new double[count];
        for (int i = 0; i < count; i++) {
            double x = -Math.cos(Math.PI * (i + 0.75) / (count + 0.5));
            Legendre at = Legendre.of(count, x);
            for (double step = 1; Math.abs(step) > 1e-15; at = Legendre.of(count, x)) {
                step = at.value() / at.slope();
                x -= step;
            }
            nodes[i] = (1 + x) / 2;
            weights[i] = 1 / ((1 - x * x) * at.slope() * at.slope());
        }
        return new GaussLegendre(nodes, weights);
    }

    /** Value and slope of a Legendre polynomial inside (-1, 1). */
    private record Legendre(double value, double slope) {

        static Legendre of(int degree, double x) {
            double before = 1;
            double value = x;
            for (int k = 2; k <= degree; k++) {
                double next = ((2 * k - 1) * x * value - (k - 1) * before) / k;
                before = value;
                value = next;
            }
            return new Legendre(value, degree * (x * value - before) / (x * x - 1));
        }
    }
}
