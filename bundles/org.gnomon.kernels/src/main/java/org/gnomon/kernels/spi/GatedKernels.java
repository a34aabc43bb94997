package org.gnomon.kernels.spi;

import org.gnomon.kernels.GatedNetwork;
import org.gnomon.kernels.Kernels;
import org.gnomon.kernels.Trace;
import org.gnomon.kernels.internal.Binder;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.PackedGraph;

/** Everything but the arithmetic: incremental evaluation, pooling and gradients over a {@link RowMath}. Thread-safe. */
public class GatedKernels implements Kernels {

    private final Binder binder;
    private final String name;

    public GatedKernels(RowMath math) {
        binder = new Binder(math);
        name = math.name();
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final GatedNetwork bind(Gnn network, PackedGraph graph) {
        return binder.bind(network, graph);
    }

    @Override
    public final GatedNetwork bindNode(Gnn network, PackedGraph graph, int node) {
        return binder.bindNode(network, graph, node);
    }

    @Override
    public final double[] nodeLogits(Gnn network, PackedGraph graph) {
        return binder.nodeLogits(network, graph);
    }

    @Override
    public final Trace.Rows embeddings(Gnn network, PackedGraph graph) {
        return binder.embeddings(network, graph);
    }
}
