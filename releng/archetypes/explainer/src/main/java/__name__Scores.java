package ${package};

import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.PackedGraph;

/** Edges between nodes with many edges score high. */
final class ${name}Scores {

    private ${name}Scores() {}

    /** {@code (deg(a) deg(b))^exponent} for each undirected edge a-b, {@code [u]}; O(edges). */
    static double[] of(PackedGraph graph, EdgeUnits units, double exponent) {
        int[] degree = new int[graph.nodeCount()];
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            degree[graph.target(edge)]++;
            degree[graph.source(edge)]++;
        }
        double[] scores = new double[units.count()];
        for (int unit = 0; unit < scores.length; unit++) {
            int edge = units.edge(unit, 0);
            scores[unit] = Math.pow((double) degree[graph.source(edge)] * degree[graph.target(edge)], exponent);
        }
        return scores;
    }
}
