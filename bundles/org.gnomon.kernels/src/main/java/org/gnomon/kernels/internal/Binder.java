package org.gnomon.kernels.internal;

import org.gnomon.kernels.GatedNetwork;
import org.gnomon.kernels.spi.RowMath;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.GnnNetwork.Task;
import org.gnomon.model.packed.PackedGraph;

/** Checks that network and graph fit, and brings both into the form that kernels read. Thread-safe. */
public final class Binder {

    /** A comparison uses one or two networks and, per thread, one graph at a time. */
    private static final int REMEMBERED = 8;

    private final RecentByIdentity<GnnNetwork, CompiledNetwork> networks;
    private final RecentByIdentity<PackedGraph, EdgeUnits> units = new RecentByIdentity<>(REMEMBERED, EdgeUnits::of);

    public Binder(RowMath math) {
        networks = new RecentByIdentity<>(REMEMBERED, network -> CompiledNetwork.of(network, math));
    }

    /** See {@link org.gnomon.kernels.Kernels#bind}. */
    public GatedNetwork bind(GnnNetwork network, PackedGraph graph) {
        requireFit(network, Task.GRAPH, graph);
        return bound(network, graph, LocalGraph.whole(graph, network.layers().size()));
    }

    /** See {@link org.gnomon.kernels.Kernels#bindNode}. */
    public GatedNetwork bindNode(GnnNetwork network, PackedGraph graph, int node) {
        requireFit(network, Task.NODE, graph);
        if (node < 0 || node >= graph.nodeCount()) {
            throw new IllegalArgumentException("node " + node + " is not in graph '" + graph.id() + "'; allowed: 0.." + (graph.nodeCount() - 1));
        }
        return bound(network, graph, LocalGraph.before(graph, node, network.layers().size()));
    }

    /** See {@link org.gnomon.kernels.Kernels#nodeLogits}. */
    public double[] nodeLogits(GnnNetwork network, PackedGraph graph) {
        requireFit(network, Task.NODE, graph);
        return bound(network, graph, LocalGraph.whole(graph, network.layers().size())).nodeLogits();
    }

    private BoundNetwork bound(GnnNetwork network, PackedGraph graph, LocalGraph local) {
        return new BoundNetwork(network, graph, units.get(graph), networks.get(network), local);
    }

    private static void requireFit(GnnNetwork network, Task task, PackedGraph graph) {
        if (network.task() != task) {
            throw new IllegalArgumentException("network '" + network.name() + "' classifies "
                    + (network.task() == Task.NODE ? "nodes, not graphs; bind it to a node" : "graphs, not nodes; bind it to a graph"));
        }
        if (network.featureCount() != graph.featureCount()) {
            throw new IllegalArgumentException("graph '" + graph.id() + "' has " + graph.featureCount() + " features per node; network '"
                    + network.name() + "' reads " + network.featureCount());
        }
    }
}
