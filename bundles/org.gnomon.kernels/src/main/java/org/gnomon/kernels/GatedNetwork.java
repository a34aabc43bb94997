package org.gnomon.kernels;

import java.util.Arrays;
import java.util.List;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.PackedGraph;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A network bound to one graph, with a gate {@code w_e} on the message of every directed edge (1 = present, 0 = removed). Double precision, fixed order of
 * summation: the same call gives the same bits, alone or in a batch. Holds work space: one thread at a time.
 *
 * <p>{@code n} nodes, {@code m} directed edges, {@code u} undirected units, {@code C} classes, {@code h} width, {@code L} layers. A full evaluation costs
 * {@code O(L (m h + n h^2))}.
 */
@ProviderType
public interface GatedNetwork {

    Gnn network();

    PackedGraph graph();

    /** The undirected edges of {@link #graph()}. */
    EdgeUnits units();

    /** A new setting of the gates with every edge present, {@code [m]}. */
    default double[] openGates() {
        double[] gates = new double[graph().edgeCount()];
        Arrays.fill(gates, 1);
        return gates;
    }

    /** Units that can change the output: all for a graph task, the receptive field for a bound node; ascending. */
    int[] reachableUnits();

    /** Logits of the unmasked graph, {@code [C]}, over all nodes. */
    double[] logits();

    /** Logits for one setting of the gates; {@code gates [m]}, result {@code [C]}. */
    double[] logits(double[] gates, Pooling pooling);

    /** Logits for many settings of the gates; {@code gates [batch][m]}, result {@code [batch][C]}. */
    double[][] logits(double[][] gates, Pooling pooling);

    /**
     * Logits with one unit removed at a time, over all nodes: {@code [u][C]}. Incremental and exact: only rows that the edge can change are computed again.
     */
    double[][] logitsWithoutEach();

    /** Logits with only the first {@code k} units of {@code order} left, {@code k = from..to}, over incident nodes: {@code [to - from + 1][C]}. */
    double[][] logitsOfPrefixes(int[] order, int from, int to);

    /** Logits with the first {@code k} units of {@code order} removed, {@code k = from..to}, over incident nodes: {@code [to - from + 1][C]}. */
    double[][] logitsWithoutPrefixes(int[] order, int from, int to);

    /**
     * One evaluation over all nodes that keeps its intermediate rows.
     *
     * @param gates {@code [m]}
     * @param featureGates factors on the node features, row-major {@code [n, F]}; empty for none
     */
    Trace trace(double[] gates, double[] featureGates);

    /**
     * The row behind the first linear map of the head, {@code [h]}, with only {@code units} left and incident nodes pooled (of a bound node: its own
     * row). Before the ReLU where the last message-passing layer is GCN, behind it otherwise, as GOAt (ICLR 2024) compares explanations. Of a program: the
     * row that its last step reads.
     */
    double[] embeddingOf(int[] units);

    /**
     * Gradient of {@code sum_c weights[c] logit_c} over all nodes, at the given gates.
     *
     * @param gates {@code [m]}
     * @param weights {@code [C]}
     */
    default Gradient gradient(double[] gates, double[] weights) {
        return trace(gates, new double[0]).gradient(weights);
    }

    /** The network as a polynomial, frozen as it is over all nodes at {@code gates [m]}. */
    FrozenNetwork frozen(double[] gates);

    /** The network frozen on the nodes alone: {@link #frozen} with every gate 0, at the cost of one node per distinct row of features. */
    FrozenNetwork frozenWithoutEdges();

    /**
     * A gradient.
     *
     * @param edges with respect to the gates, {@code [m]}
     * @param features with respect to the node features, gates applied, row-major {@code [n, F]}
     * @param layers with respect to the rows of {@link Trace#layers()}
     */
    record Gradient(double[] edges, double[] features, List<Trace.Rows> layers) {}
}
