package org.gnomon.kernels.internal.tape;

import java.util.Arrays;
import org.gnomon.kernels.FrozenNetwork;
import org.gnomon.kernels.Pooling;
import org.gnomon.kernels.Trace;
import org.gnomon.kernels.internal.LocalGraph;
import org.gnomon.kernels.spi.RowMath;
import org.gnomon.model.packed.PackedGraph;

/** A plan on one graph, or on what can reach one of its nodes. Every call makes tapes of its own. */
public final class TapeNetwork {

    private final Plan plan;
    private final PackedGraph graph;
    private final LocalGraph local;
    private final double[] features;

    private TapeNetwork(Plan plan, PackedGraph graph, LocalGraph local) {
        this.plan = plan;
        this.graph = graph;
        this.local = local;
        features = local.features(graph);
    }

    /** All of {@code graph}. */
    public static TapeNetwork whole(Plan plan, PackedGraph graph) {
        PackedGraph read = read(plan, graph);
        return new TapeNetwork(plan, read, LocalGraph.whole(read, plan.program().depth()));
    }

    /** What can reach {@code node}. */
    public static TapeNetwork before(Plan plan, PackedGraph graph, int node) {
        PackedGraph read = read(plan, graph);
        return new TapeNetwork(plan, read, LocalGraph.before(read, node, plan.program().depth()));
    }

    private static PackedGraph read(Plan plan, PackedGraph graph) {
        return plan.program().selfLoops() ? SelfLoops.added(graph) : graph;
    }

    public LocalGraph local() {
        return local;
    }

    /** Logits {@code [C]} at the gates {@code edges [m]}. */
    public double[] logits(double[] edges, Pooling pooling) {
        Tape tape = Tape.live(plan, input(edges, new double[0], pooling));
        return Arrays.copyOf(tape.value(plan.ops().size() - 1), plan.program().classCount());
    }

    /** See {@link org.gnomon.kernels.GatedNetwork#trace}. */
    public Trace trace(double[] edges, double[] featureGates, Pooling pooling) {
        return new TapeTrace(Tape.live(plan, input(edges, featureGates, pooling)));
    }

    /** See {@link org.gnomon.kernels.GatedNetwork#frozen}. */
    public FrozenNetwork frozen(double[] edges) {
        TapeInput input = input(edges, new double[0], Pooling.ALL);
        return new TapeFrozen(plan, input, Frozen.of(Tape.live(plan, input)));
    }

    private TapeInput input(double[] edges, double[] featureGates, Pooling pooling) {
        double[] gates = new double[local.edgeCount()];
        for (int e = 0; e < gates.length; e++) {
            int edge = local.graphEdge[e];
            gates[e] = edge < edges.length ? edges[edge] : 1;
        }
        return new TapeInput(local, graph, edges.length, gates, gated(featureGates), pooled(gates, edges.length, pooling));
    }

    private double[] gated(double[] featureGates) {
        if (featureGates.length == 0) {
            return features;
        }
        double[] gated = features.clone();
        int width = graph.featureCount();
        for (int v = 0; v < local.nodeCount; v++) {
            for (int f = 0; f < width; f++) {
                gated[v * RowMath.padded(width) + f] *= featureGates[local.graphNode[v] * width + f];
            }
        }
        return gated;
    }

    /** Loops that the network added make no node incident. */
    private boolean[] pooled(double[] gates, int edges, Pooling pooling) {
        boolean[] pooled = new boolean[local.nodeCount];
        Arrays.fill(pooled, pooling == Pooling.ALL);
        for (int e = 0; e < gates.length; e++) {
            if (gates[e] != 0 && local.graphEdge[e] < edges) {
                pooled[local.source[e]] = true;
                pooled[local.target[e]] = true;
            }
        }
        return pooled;
    }
}
