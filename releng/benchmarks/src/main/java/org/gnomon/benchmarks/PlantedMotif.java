package org.gnomon.benchmarks;

import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.PackedGraph;

/** The motif of a graph of BA-2Motifs: its last five nodes. */
final class PlantedMotif {

    private static final int FIRST = 20;

    private PlantedMotif() {}

    /** Probability that an edge of the motif scores above another edge; ties count half. */
    static double auc(PackedGraph graph, double[] scores) {
        EdgeUnits units = EdgeUnits.of(graph);
        double wins = 0;
        int pairs = 0;
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < scores.length; j++) {
                if (has(graph, units.edge(i, 0)) && !has(graph, units.edge(j, 0))) {
                    wins += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
                    pairs++;
                }
            }
        }
        return wins / pairs;
    }

    private static boolean has(PackedGraph graph, int edge) {
        return graph.source(edge) >= FIRST && graph.target(edge) >= FIRST;
    }
}
