package org.gnomon.kernels;

import java.util.List;
import org.gnomon.kernels.GatedNetwork.Gradient;
import org.osgi.annotation.versioning.ProviderType;

/** One evaluation that kept its intermediate rows. {@code n} nodes, {@code m} directed edges. One thread at a time. */
@ProviderType
public interface Trace {

    /** {@code [C]}. */
    double[] logits();

    /** The rows of the nodes behind each round of messages, first to last; zero for nodes that cannot matter. */
    List<Rows> layers();

    /** The attention coefficients of the edges, one matrix per softmax over edges; empty where the network has none. */
    List<Rows> attention();

    /**
     * Gradient of {@code sum_c weights[c] logit_c}; ReLU has slope 0 at 0. May be asked for once: it uses the kept rows up.
     *
     * @param weights {@code [C]}
     */
    Gradient gradient(double[] weights);

    /**
     * A matrix with a row per node or edge.
     *
     * @param values row-major {@code [rows, width]}
     */
    record Rows(int width, double[] values) {}
}
