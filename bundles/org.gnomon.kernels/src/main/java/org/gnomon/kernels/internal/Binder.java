package org.gnomon.kernels.internal;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.gnomon.kernels.GatedNetwork;
import org.gnomon.kernels.Pooling;
import org.gnomon.kernels.Trace;
import org.gnomon.kernels.internal.tape.Plan;
import org.gnomon.kernels.internal.tape.TapeNetwork;
import org.gnomon.kernels.spi.RowMath;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.GnnProgram;
import org.gnomon.model.packed.PackedGraph;

/** Checks that network and graph fit, and brings both into the form that kernels read. Thread-safe. */
public final class Binder {

    /** A comparison uses one or two networks and, per thread, one graph at a time. */
    private static final int REMEMBERED = 8;

    private final RecentByIdentity<GnnNetwork, CompiledNetwork> networks;
    private final RecentByIdentity<Gnn, Plan> plans;
    private final RecentByIdentity<PackedGraph, EdgeUnits> units = new RecentByIdentity<>(REMEMBERED, EdgeUnits::of);

    public Binder(RowMath math) {
        networks = new RecentByIdentity<>(REMEMBERED, network -> CompiledNetwork.of(network, math));
        plans = new RecentByIdentity<>(REMEMBERED, network -> Plan.of(network, math));
    }

    /** See {@link org.gnomon.kernels.Kernels#bind}. */
    public GatedNetwork bind(Gnn network, PackedGraph graph) {
        requireFit(network, Task.GRAPH, graph);
        return switch (network) {
            case GnnNetwork layers -> layered(layers, graph, LocalGraph.whole(graph, network.depth()), () -> TapeNetwork.whole(plans.get(network), graph));
            case GnnProgram program -> new BoundProgram(program, graph, units.get(graph), TapeNetwork.whole(plans.get(network), graph));
        };
    }

    /** See {@link org.gnomon.kernels.Kernels#bindNode}. */
    public GatedNetwork bindNode(Gnn network, PackedGraph graph, int node) {
        requireFit(network, Task.NODE, graph);
        if (node < 0 || node >= graph.nodeCount()) {
            throw new IllegalArgumentException("node " + node + " is not in graph '" + graph.id() + "'; allowed: 0.." + (graph.nodeCount() - 1));
        }
        return switch (network) {
            case GnnNetwork layers -> layered(layers, graph, LocalGraph.before(graph, node, network.depth()),
                    () -> TapeNetwork.before(plans.get(network), graph, node));
            case GnnProgram program -> new BoundProgram(program, graph, units.get(graph), TapeNetwork.before(plans.get(network), graph, node));
        };
    }

    /** See {@link org.gnomon.kernels.Kernels#nodeLogits}. */
    public double[] nodeLogits(Gnn network, PackedGraph graph) {
        requireFit(network, Task.NODE, graph);
        return switch (network) {
            case GnnNetwork layers -> layered(layers, graph, LocalGraph.whole(graph, network.depth()), null).nodeLogits();
            case GnnProgram program -> nodeByNode(program, graph);
        };
    }

    /** See {@link org.gnomon.kernels.Kernels#embeddings}. */
    public Trace.Rows embeddings(Gnn network, PackedGraph graph) {
        requireFit(network, network.task(), graph);
        double[] gates = new double[graph.edgeCount()];
        Arrays.fill(gates, 1);
        return TapeNetwork.whole(plans.get(network), graph).trace(gates, new double[0], Pooling.ALL).layers().getLast();
    }

    private double[] nodeByNode(GnnProgram program, PackedGraph graph) {
        Plan plan = plans.get(program);
        double[] gates = new double[graph.edgeCount()];
        Arrays.fill(gates, 1);
        return IntStream.range(0, graph.nodeCount())
                .mapToObj(node -> TapeNetwork.before(plan, graph, node).logits(gates, Pooling.ALL)).flatMapToDouble(Arrays::stream).toArray();
    }

    private BoundNetwork layered(GnnNetwork network, PackedGraph graph, LocalGraph local, Supplier<TapeNetwork> tapes) {
        return new BoundNetwork(network, graph, units.get(graph), networks.get(network), local, tapes);
    }

    private static void requireFit(Gnn network, Task task, PackedGraph graph) {
        if (network.task() != task) {
            throw new IllegalArgumentException("network '" + network.name() + "' classifies "
                    + (network.task() == Task.NODE ? "nodes, not graphs; bind it to a node" : "graphs, not nodes; bind it to a graph"));
        }
        if (network instanceof GnnProgram program && program.edgeFeatureCount() > 0 && program.edgeFeatureCount() != graph.edgeFeatureCount()) {
            throw new IllegalArgumentException("graph '" + graph.id() + "' has " + graph.edgeFeatureCount() + " features per edge; network '"
                    + network.name() + "' reads " + program.edgeFeatureCount());
        }
        if (network.featureCount() != graph.featureCount()) {
            throw new IllegalArgumentException("graph '" + graph.id() + "' has " + graph.featureCount() + " features per node; network '"
                    + network.name() + "' reads " + network.featureCount());
        }
    }
}
