package org.gnomon.tck;

import java.util.List;
import java.util.stream.IntStream;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.model.packed.BatchNorm;
import org.gnomon.model.packed.Dense;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.MessageLayer;
import org.gnomon.model.packed.PackedGraph;

/**
 * A question with a known answer: a tree of eight nodes with a square of four marked nodes on it, and a network that gives class 1 because of the
 * square and of nothing else. Without any one of its edges the class changes; every other edge alone makes no difference at all.
 *
 * @param task about class 1, for the graph or for {@link #NODE}
 */
public record PlantedMotif(ExplainTask task) {

    /** The node of the square that the node task asks about. */
    public static final int NODE = 10;

    private static final int[][] TREE = {{0, 1}, {0, 2}, {1, 3}, {1, 4}, {2, 5}, {2, 6}, {3, 7}, {0, 8}};
    private static final int[][] SQUARE = {{8, 9}, {9, 10}, {10, 11}, {11, 8}};

    /** The question about the whole graph. */
    public static PlantedMotif inGraph() {
        return new PlantedMotif(ExplainTask.ofGraph(network(Task.GRAPH, 6, -5), graph()));
    }

    /** The question about a node of the square. */
    public static PlantedMotif aroundNode() {
        return new PlantedMotif(ExplainTask.ofNode(network(Task.NODE, 2, -6), graph(), NODE));
    }

    /** The undirected edges of the square, ascending. */
    public int[] units() {
        return IntStream.range(TREE.length, TREE.length + SQUARE.length).toArray();
    }

    private static PackedGraph graph() {
        int count = TREE.length + SQUARE.length;
        int[] source = new int[2 * count];
        int[] target = new int[2 * count];
        for (int i = 0; i < count; i++) {
            int[] pair = i < TREE.length ? TREE[i] : SQUARE[i - TREE.length];
            source[2 * i] = target[2 * i + 1] = pair[0];
            target[2 * i] = source[2 * i + 1] = pair[1];
        }
        float[] marks = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1};
        return PackedGraph.builder("square-on-a-tree", marks.length, 1).features(marks).edges(source, target).build();
    }

    /** Layer 1 sees marked nodes with marked neighbours, layer 2 those of them that are close together. */
    private static GnnNetwork network(Task task, double slope, double offset) {
        Dense output = new Dense(1, 2, new double[] {0, slope}, new double[] {0, offset});
        return new GnnNetwork("square", task, List.of(threshold(1), threshold(2.5)), linear(0), output);
    }

    private static MessageLayer threshold(double value) {
        BatchNorm none = new BatchNorm(new double[] {1}, new double[1], new double[1], new double[] {1}, 0);
        return new MessageLayer.Gin(0, linear(-value), linear(0), none);
    }

    private static Dense linear(double bias) {
        return new Dense(1, 1, new double[] {1}, new double[] {bias});
    }
}
