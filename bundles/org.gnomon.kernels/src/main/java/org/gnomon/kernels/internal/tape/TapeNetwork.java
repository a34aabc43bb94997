package org.gnomon.kernels.internal.tape;

import java.util.Arrays;
import java.util.OptionalInt;
import org.gnomon.kernels.FrozenNetwork;
import org.gnomon.kernels.Pooling;
import org.gnomon.kernels.Trace;
import org.gnomon.kernels.internal.LocalGraph;
import org.gnomon.kernels.spi.RowMath;
import org.gnomon.model.packed.GnnStep;
import org.gnomon.model.packed.PackedGraph;

/** A plan on one graph, or on what can reach one of its nodes. Every call makes tapes of its own. */
public final class TapeNetwork {

    private final Plan plan;
    private final PackedGraph original;
    private final PackedGraph graph;
    private final LocalGraph local;
    private final double[] features;

    private TapeNetwork(Plan plan, PackedGraph original, PackedGraph graph, LocalGraph local) {
        this.plan = plan;
        this.original = original;
        this.graph = graph;
        this.local = local;
        features = local.features(graph);
    }

    /** All of {@code graph}. */
    public static TapeNetwork whole(Plan plan, PackedGraph graph) {
        PackedGraph read = read(plan, graph);
        return new TapeNetwork(plan, graph, read, LocalGraph.whole(read, plan.program().depth()));
    }

    /** What can reach {@code node}. */
    public static TapeNetwork before(Plan plan, PackedGraph graph, int node) {
        PackedGraph read = read(plan, graph);
        return new TapeNetwork(plan, graph, read, LocalGraph.before(read, node, plan.program().depth()));
    }

    static PackedGraph read(Plan plan, PackedGraph graph) {
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

    /** The row that the last step reads; the logits where it reads more than one. */
    public double[] readByLastStep(double[] edges, Pooling pooling) {
        Tape tape = Tape.live(plan, input(edges, new double[0], pooling));
        int last = plan.ops().size() - 1;
        int read = plan.program().steps().get(last).inputs().getFirst();
        int at = plan.shapes().rows(read) == GnnStep.Rows.GRAPH ? read : last;
        return Arrays.copyOf(tape.value(at), plan.shapes().width(at));
    }

    /** See {@link org.gnomon.kernels.GatedNetwork#trace}. */
    public Trace trace(double[] edges, double[] featureGates, Pooling pooling) {
        return new TapeTrace(Tape.live(plan, input(edges, featureGates, pooling)));
    }

    /** See {@link org.gnomon.kernels.GatedNetwork#frozen}. */
    public FrozenNetwork frozen(double[] edges) {
        return TapeFrozen.of(plan, input(edges, new double[0], Pooling.ALL));
    }

    /** See {@link org.gnomon.kernels.GatedNetwork#frozenWithoutEdges}. */
    public FrozenNetwork frozenWithoutEdges() {
        return EdgelessFrozen.of(plan, original, root());
    }

    private OptionalInt root() {
        return local.root == LocalGraph.NO_ROOT ? OptionalInt.empty() : OptionalInt.of(local.graphNode[local.root]);
    }

    private TapeInput input(double[] edges, double[] featureGates, Pooling pooling) {
        double[] gates = new double[local.edgeCount()];
        for (int e = 0; e < gates.length; e++) {
            int edge = local.graphEdge[e];
            gates[e] = edge < edges.length ? edges[edge] : 1;
        }
        return new TapeInput(local, graph, edges.length, plan.program().selfLoops(), gates, gated(featureGates), copies(gates, pooling));
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

    /** Loops of the network's own make no node incident. */
    private int[] copies(double[] gates, Pooling pooling) {
        int[] copies = new int[local.nodeCount];
        Arrays.fill(copies, pooling == Pooling.ALL ? 1 : 0);
        for (int e = 0; e < gates.length; e++) {
            if (gates[e] != 0 && !(plan.program().selfLoops() && local.source[e] == local.target[e])) {
                copies[local.source[e]] = 1;
                copies[local.target[e]] = 1;
            }
        }
        return copies;
    }
}
