package org.gnomon.report.internal;

import org.gnomon.api.explain.Explanation;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.PackedGraph;

/**
 * What there is to say of one undirected edge.
 *
 * @param source and {@code target}: its ends; the order matters only for one-way edges
 * @param oneWay whether there is no edge back
 * @param motif whether it belongs to the known motif
 * @param rank place among the chosen edges, from 1; 0 where not chosen
 * @param title for the reader who points at it
 */
record UnitMark(int unit, int source, int target, boolean oneWay, boolean motif, int rank, String title) {

    static UnitMark[] of(PackedGraph graph, EdgeUnits units, Explanation explanation) {
        int[] ranks = new int[units.count()];
        int[] selected = explanation.selectedUnits();
        for (int r = 0; r < selected.length; r++) {
            ranks[selected[r]] = r + 1;
        }
        double[] scores = explanation.unitScores();
        UnitMark[] marks = new UnitMark[units.count()];
        for (int u = 0; u < marks.length; u++) {
            marks[u] = of(graph, units, u, ranks[u], scores.length == marks.length ? ", score " + Figures.score(scores[u]) : "");
        }
        return marks;
    }

    private static UnitMark of(PackedGraph graph, EdgeUnits units, int unit, int rank, String score) {
        int first = units.edge(unit, 0);
        int source = graph.source(first);
        int target = graph.target(first);
        boolean oneWay = true;
        for (int k = 1; k < units.size(unit); k++) {
            oneWay &= graph.source(units.edge(unit, k)) == source;
        }
        boolean motif = inMotif(graph, units, unit);
        String title = "edge " + source + (oneWay ? " \u2192 " : " \u2013 ") + target + score
                + (rank > 0 ? ", chosen as number " + rank : ", not chosen") + (motif ? ", in the motif" : "");
        return new UnitMark(unit, source, target, oneWay, motif, rank, title);
    }

    static boolean inMotif(PackedGraph graph, EdgeUnits units, int unit) {
        for (int k = 0; graph.hasMotif() && k < units.size(unit); k++) {
            if (graph.inMotif(units.edge(unit, k))) {
                return true;
            }
        }
        return false;
    }
}
