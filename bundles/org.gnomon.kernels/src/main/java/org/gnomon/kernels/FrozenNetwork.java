package org.gnomon.kernels;

import java.util.List;
import org.gnomon.model.packed.GnnStep;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A network with everything that depends on data held as one evaluation had it: activation patterns, row norms, degrees, attention. What remains is a
 * polynomial of the edge gates and of one gate per activation, whose value at the gates of that evaluation is the network's own.
 *
 * <p>Exact for ReLU, leaky ReLU and maxima; a smooth activation {@code s} becomes {@code s(0) + gate x}. Source: GOAt (ICLR 2024), section 3. A call of
 * {@link #shares} costs one forward and one backward pass.
 */
@ProviderType
public interface FrozenNetwork {

    /** Logits of the evaluation, {@code [C]}. */
    double[] logits();

    /**
     * Degree of the logits as a polynomial of all edge gates and activation gates.
     *
     * @param features whether the node features count as variables too
     */
    int degree(boolean features);

    /** The activation functions, first to last. */
    List<GateLayer> gateLayers();

    /**
     * Value and derivatives of {@code sum_c weights[c] logit_c} at one point of the ray through the evaluation.
     *
     * @param weights {@code [C]}
     */
    Shares shares(Point at, double[] weights);

    /**
     * Value and derivatives at the evaluation, once the constants are multiplied: what step {@code s} of the program adds of its own, namely features, a bias,
     * a shift or the value of an activation at zero, by {@code factors[s]}; so are the shares of
     * features. Degrees stay.
     *
     * @param factors one per step
     * @param weights {@code [C]}
     */
    Shares sharesWithConstants(double[] factors, double[] weights);

    /**
     * Value of {@code sum_c weights[c] logit_c} at other gates of the edges, all activation gates 1. One forward pass.
     *
     * @param edges factors on the edge gates of the evaluation, {@code [m]}
     * @param features factor on all features
     * @param weights {@code [C]}
     */
    double value(double[] edges, double features, double[] weights);

    /**
     * An activation function.
     *
     * @param rows what has a gate per column: nodes, edges or the one pooled row
     * @param depth the most edges that a message crosses before it
     */
    record GateLayer(String name, GnnStep.Rows rows, int depth) {}

    /** Factors on all edge gates, all activation gates and all features; the evaluation itself is {@link #EVALUATION}. */
    record Point(double edges, double activations, double features) {

        public static final Point EVALUATION = new Point(1, 1, 1);
    }

    /**
     * Derivatives at a point, each times the value of its variable at the evaluation.
     *
     * @param value of the polynomial
     * @param edges {@code [m]}
     * @param activations per gate layer a number per row, {@code [n]}, {@code [m]} or {@code [1]}, summed over the columns
     * @param features row-major {@code [n, F]}
     */
    record Shares(double value, double[] edges, List<double[]> activations, double[] features) {}
}
