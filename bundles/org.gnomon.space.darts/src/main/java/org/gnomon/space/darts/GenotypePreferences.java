package org.gnomon.space.darts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gnomon.api.search.Decisions;

/**
 * The genotype that continuous preferences speak for: the preferred operator on every edge, and of the edges into a node the two whose operator is
 * preferred most to none. Source: DARTS (ICLR 2019), section 2.4.
 */
final class GenotypePreferences {

    private record Wanted(Edge edge, double margin) {}

    private final Decisions decisions;
    private final double[] preferences;

    GenotypePreferences(Decisions decisions, double[] preferences) {
        if (preferences.length != decisions.width()) {
            throw new IllegalArgumentException("there are " + preferences.length + " preferences; DARTS has " + decisions.width() + " options");
        }
        this.decisions = decisions;
        this.preferences = preferences;
    }

    Genotype genotype() {
        List<Node> nodes = new ArrayList<>();
        for (int n = 0; n < Genotype.CELLS * Genotype.NODES; n++) {
            List<Integer> places = GenotypeDecisions.edges(n);
            List<Wanted> wanted = new ArrayList<>();
            for (int source = 0; source < places.size(); source++) {
                wanted.add(wanted(source, decisions.offset(places.get(source))));
            }
            wanted.sort(Comparator.comparingDouble(Wanted::margin).reversed());
            nodes.add(Node.of(wanted.get(0).edge(), wanted.get(1).edge()));
        }
        return new Genotype(nodes);
    }

    private Wanted wanted(int source, int offset) {
        int best = 1;
        for (int option = 2; option <= CellOperator.values().length; option++) {
            best = preferences[offset + option] > preferences[offset + best] ? option : best;
        }
        return new Wanted(new Edge(source, CellOperator.values()[best - 1]), preferences[offset + best] - preferences[offset]);
    }
}
