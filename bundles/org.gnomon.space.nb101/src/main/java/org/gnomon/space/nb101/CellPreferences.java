package org.gnomon.space.nb101;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gnomon.api.search.Architecture;
import org.gnomon.api.search.Decisions;

/** The cell that continuous preferences speak for, see {@link org.gnomon.api.search.SearchSpace#decode}. */
final class CellPreferences {

    private final Decisions decisions;
    private final double[] preferences;

    CellPreferences(Decisions decisions, double[] preferences) {
        if (preferences.length != decisions.width()) {
            throw new IllegalArgumentException("there are " + preferences.length + " preferences; space 'nb-101' has " + decisions.width()
                    + " options");
        }
        this.decisions = decisions;
        this.preferences = preferences;
    }

    /** The preferred number of vertices and operators; of the edges that are preferred to none the first nine; without dead vertices. */
    Optional<Cell> cell() {
        int[] options = IntStream.range(0, decisions.size()).map(d -> CellDecisions.isEdge(d) ? 0 : preferred(d)).toArray();
        boolean[] active = decisions.active(new Architecture(options));
        IntStream.range(0, options.length).filter(d -> CellDecisions.isEdge(d) && active[d] && margin(d) > 0).boxed()
                .sorted(Comparator.comparingDouble(d -> -margin(d))).limit(Skeleton.MOST_EDGES).forEach(d -> options[d] = 1);
        return CellDecisions.cell(new Architecture(options)).pruned();
    }

    private double margin(int edge) {
        int offset = decisions.offset(edge);
        return preferences[offset + 1] - preferences[offset];
    }

    private int preferred(int decision) {
        int offset = decisions.offset(decision);
        int best = 0;
        for (int option = 1; option < decisions.get(decision).count(); option++) {
            best = preferences[offset + option] > preferences[offset + best] ? option : best;
        }
        return best;
    }
}
