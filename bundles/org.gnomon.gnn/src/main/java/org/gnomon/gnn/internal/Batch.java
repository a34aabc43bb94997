package org.gnomon.gnn.internal;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.nio.FloatBuffer;
import java.util.List;
import org.gnomon.engine.djl.SparseMatrix;
import org.gnomon.model.packed.PackedGraph;

/**
 * Graphs side by side as one graph without edges between them.
 *
 * @param features {@code [n, F]}
 * @param adjacency sparse {@code [n, n]}: how many edges go from column to row
 * @param readout sparse {@code [items, n]}
 * @param truth one-hot classes, {@code [items, C]}
 */
record Batch(NDArray features, NDArray adjacency, NDArray readout, NDArray truth) {

    /** The batch of some items; its arrays belong to {@code manager}. */
    static Batch of(Items items, List<Integer> chosen, NDManager manager) {
        List<PackedGraph> graphs = items.graphs(chosen);
        int nodes = graphs.stream().mapToInt(PackedGraph::nodeCount).sum();
        NDArray readout = items.nodes() ? selection(chosen, nodes, manager) : means(graphs, nodes, manager);
        return new Batch(features(graphs, nodes, items.data().featureCount(), manager), adjacency(graphs, nodes, manager), readout,
                oneHot(items.labels(chosen), items.data().classCount(), manager));
    }

    private static NDArray features(List<PackedGraph> graphs, int nodes, int width, NDManager manager) {
        FloatBuffer values = FloatBuffer.allocate(Math.multiplyExact(nodes, width));
        for (PackedGraph graph : graphs) {
            for (int v = 0; v < graph.nodeCount(); v++) {
                for (int f = 0; f < width; f++) {
                    values.put(graph.feature(v, f));
                }
            }
        }
        return manager.create(values.array(), new Shape(nodes, width));
    }

    private static NDArray adjacency(List<PackedGraph> graphs, int nodes, NDManager manager) {
        Entries entries = new Entries(graphs.stream().mapToInt(PackedGraph::edgeCount).sum());
        int offset = 0;
        for (PackedGraph graph : graphs) {
            for (int e = 0; e < graph.edgeCount(); e++) {
                entries.add(offset + graph.target(e), offset + graph.source(e), 1);
            }
            offset += graph.nodeCount();
        }
        return entries.matrix(nodes, nodes, manager);
    }

    private static NDArray means(List<PackedGraph> graphs, int nodes, NDManager manager) {
        Entries entries = new Entries(nodes);
        int offset = 0;
        for (int g = 0; g < graphs.size(); g++) {
            int count = graphs.get(g).nodeCount();
            for (int v = 0; v < count; v++) {
                entries.add(g, offset + v, 1f / count);
            }
            offset += count;
        }
        return entries.matrix(graphs.size(), nodes, manager);
    }

    private static NDArray selection(List<Integer> chosen, int nodes, NDManager manager) {
        Entries entries = new Entries(chosen.size());
        for (int i = 0; i < chosen.size(); i++) {
            entries.add(i, chosen.get(i), 1);
        }
        return entries.matrix(chosen.size(), nodes, manager);
    }

    private static NDArray oneHot(int[] labels, int classes, NDManager manager) {
        float[] values = new float[labels.length * classes];
        for (int i = 0; i < labels.length; i++) {
            values[i * classes + labels[i]] = 1;
        }
        return manager.create(values, new Shape(labels.length, classes));
    }

    /** Sum over items of the cross-entropy of {@code logits}, in nats. */
    NDArray loss(NDArray logits) {
        return logits.logSoftmax(1).mul(truth).sum().neg();
    }

    /** How many items {@code logits} classify right. */
    long hits(NDArray logits) {
        return logits.argMax(1).eq(truth.argMax(1)).sum().getLong();
    }

    /** Entries of a sparse matrix; those of the same place add up. */
    private static final class Entries {

        private final FloatBuffer values;
        private final long[][] places;

        Entries(int count) {
            values = FloatBuffer.allocate(count);
            places = new long[2][count];
        }

        void add(int row, int column, float value) {
            places[0][values.position()] = row;
            places[1][values.position()] = column;
            values.put(value);
        }

        NDArray matrix(int rows, int columns, NDManager manager) {
            return SparseMatrix.of(manager, places, values.array(), rows, columns);
        }
    }
}
