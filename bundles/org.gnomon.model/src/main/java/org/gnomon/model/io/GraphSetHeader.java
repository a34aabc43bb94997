package org.gnomon.model.io;

import java.util.List;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;

/**
 * What a file of packed graphs says before its first graph.
 *
 * @param name of the set
 * @param task whether labels belong to graphs or nodes
 * @param featureCount features of one node
 * @param graphCount graphs that follow
 * @param classNames one name per class, in class order
 * @param featureNames one name per feature, or empty
 */
public record GraphSetHeader(String name, Gnn.Task task, int featureCount, int graphCount, List<String> classNames,
        List<String> featureNames) {

    public GraphSetHeader {
        classNames = List.copyOf(classNames);
        featureNames = List.copyOf(featureNames);
    }

    /** The header of {@code set}. */
    public static GraphSetHeader of(GraphSet set) {
        return new GraphSetHeader(set.name(), set.task(), set.featureCount(), set.graphs().size(), set.classNames(), set.featureNames());
    }

    /** The set with the graphs that followed. */
    public GraphSet set(List<PackedGraph> graphs) {
        return new GraphSet(name, task, featureCount, classNames, featureNames, graphs);
    }
}
