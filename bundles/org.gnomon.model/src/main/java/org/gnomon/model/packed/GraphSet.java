package org.gnomon.model.packed;

import java.util.List;

/**
 * A named collection of graphs with one task: graph classification (many graphs) or node classification (usually one graph).
 *
 * @param classNames one name per class, in class order
 * @param featureNames one name per feature (an atom, say), or empty
 */
public record GraphSet(String name, Gnn.Task task, int featureCount, List<String> classNames, List<String> featureNames,
        List<PackedGraph> graphs) {

    public GraphSet {
        classNames = List.copyOf(classNames);
        featureNames = List.copyOf(featureNames);
        graphs = List.copyOf(graphs);
        for (PackedGraph graph : graphs) {
            if (graph.featureCount() != featureCount) {
                throw new IllegalArgumentException("graph '" + graph.id() + "' has " + graph.featureCount() + " features; the set '" + name
                        + "' has " + featureCount);
            }
        }
    }

    public int classCount() {
        return classNames.size();
    }
}
