package org.gnomon.explain.pgm;

import java.util.Arrays;
import org.gnomon.kernels.GatedNetwork;
import org.gnomon.kernels.Pooling;

/** How a node is perturbed. */
public enum Perturbation {
    /** Its features become 0. */
    FEATURES {
        @Override
        double[] logits(GatedNetwork network, boolean[] perturbed) {
            int width = network.graph().featureCount();
            double[] factors = ones(perturbed.length * width);
            for (int v = 0; v < perturbed.length; v++) {
                if (perturbed[v]) {
                    Arrays.fill(factors, v * width, (v + 1) * width, 0);
                }
            }
            return network.trace(ones(network.graph().edgeCount()), factors).logits();
        }
    },
    /** Its edges are removed; self loops stay. */
    EDGES {
        @Override
        double[] logits(GatedNetwork network, boolean[] perturbed) {
            double[] gates = ones(network.graph().edgeCount());
            for (int edge = 0; edge < gates.length; edge++) {
                boolean touched = perturbed[network.graph().source(edge)] || perturbed[network.graph().target(edge)];
                if (touched && network.units().unitOf(edge) >= 0) {
                    gates[edge] = 0;
                }
            }
            return network.logits(gates, Pooling.ALL);
        }
    };

    /** Logits with the nodes of {@code perturbed [n]} perturbed, {@code [C]}. */
    abstract double[] logits(GatedNetwork network, boolean[] perturbed);

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }
}
