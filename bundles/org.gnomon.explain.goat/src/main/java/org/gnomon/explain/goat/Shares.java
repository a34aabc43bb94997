package org.gnomon.explain.goat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gnomon.kernels.FrozenNetwork;
import org.gnomon.kernels.FrozenNetwork.Point;

/**
 * The equal shares of all variables in all products of a frozen network: {@code share(v) = v integral_0^1 dF/dv (t) dt} with every variable scaled by
 * {@code t}. The integrand is a polynomial, so Gauss-Legendre quadrature is exact. Where all products of one constant have equally many variables, as in
 * networks without self terms and shortcuts, the integral of each is known, and one derivative is enough.
 *
 * @param edges {@code [m]}
 * @param gates per activation function a number per row
 * @param features row-major {@code [n, F]}; zero where features are constants
 */
record Shares(double[] edges, List<double[]> gates, double[] features) {

    /**
     * Costs {@code ceil(degree / 2)} forward and backward passes, or one of each.
     *
     * @param constants of {@link GatesBehind}
     * @param weights {@code [C]}: the output is {@code sum_c weights[c] logit_c}
     */
    static Shares of(FrozenNetwork network, Optional<double[]> constants, double[] weights, boolean includeFeatures) {
        return constants.map(factors -> of(network.sharesWithConstants(factors, weights), includeFeatures))
                .orElseGet(() -> integral(network, weights, includeFeatures));
    }

    static Shares integral(FrozenNetwork network, double[] weights, boolean includeFeatures) {
        GaussLegendre rule = GaussLegendre.of(Math.max(1, (network.degree(includeFeatures) + 1) / 2));
        Shares sum = null;
        for (int q = 0; q < rule.nodes().length; q++) {
            double t = rule.nodes()[q];
            Shares part = of(network.shares(new Point(t, t, includeFeatures ? t : 1), weights), includeFeatures);
            sum = sum == null ? part.times(rule.weights()[q]) : sum.plus(part.times(rule.weights()[q]));
        }
        return sum;
    }

    private static Shares of(FrozenNetwork.Shares at, boolean includeFeatures) {
        return new Shares(at.edges(), at.activations(), includeFeatures ? at.features() : new double[at.features().length]);
    }

    /** What {@code baseline} does not have. */
    Shares minus(Shares baseline) {
        return plus(baseline.times(-1));
    }

    private Shares times(double factor) {
        return new Shares(times(edges, factor), gates.stream().map(layer -> times(layer, factor)).toList(), times(features, factor));
    }

    private static double[] times(double[] values, double factor) {
        double[] result = new double[values.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = factor * values[i];
        }
        return result;
    }

    private Shares plus(Shares other) {
        List<double[]> sums = new ArrayList<>();
        for (int l = 0; l < gates.size(); l++) {
            sums.add(plus(gates.get(l), other.gates.get(l)));
        }
        return new Shares(plus(edges, other.edges), sums, plus(features, other.features));
    }

    private static double[] plus(double[] a, double[] b) {
        double[] sum = new double[a.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = a[i] + b[i];
        }
        return sum;
    }
}
