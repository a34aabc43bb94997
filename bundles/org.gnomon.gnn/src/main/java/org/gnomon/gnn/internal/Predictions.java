package org.gnomon.gnn.internal;

import java.util.Arrays;
import java.util.List;
import org.gnomon.api.Run;
import org.gnomon.kernels.ClassProbabilities;
import org.gnomon.kernels.Kernels;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.PackedGraph;

/** The classes that a network gives to all items of a set. */
final class Predictions {

    private final int[] labels;
    private final int[] predicted;

    Predictions(Kernels kernels, GnnNetwork network, Items items, Run run) {
        List<PackedGraph> graphs = items.data().graphs();
        run.phase("test", graphs.size());
        labels = items.labels();
        predicted = run.parallel(graphs, (graph, own) -> items.nodes() ? ofNodes(kernels, network, graph) : ofGraph(kernels, network, graph))
                .stream().flatMapToInt(Arrays::stream).toArray();
    }

    private static int[] ofGraph(Kernels kernels, GnnNetwork network, PackedGraph graph) {
        return new int[] {ClassProbabilities.predicted(kernels.bind(network, graph).logits())};
    }

    private static int[] ofNodes(Kernels kernels, GnnNetwork network, PackedGraph graph) {
        double[] logits = kernels.nodeLogits(network, graph);
        int classes = network.classCount();
        int[] predicted = new int[graph.nodeCount()];
        for (int v = 0; v < predicted.length; v++) {
            predicted[v] = ClassProbabilities.predicted(Arrays.copyOfRange(logits, v * classes, (v + 1) * classes));
        }
        return predicted;
    }

    boolean hits(int item) {
        return predicted[item] == labels[item];
    }
}
