package org.gnomon.explain.subgraphx;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.gnomon.api.explain.PrefixPredictor;
import org.gnomon.api.explain.PrefixSearch;
import org.gnomon.api.explain.Selection;
import org.gnomon.api.explain.SizeRule;
import org.gnomon.api.explain.TrajectoryPoint;

/**
 * Which of the explored subgraphs is the explanation: of those with {@code min .. max} edges inside, the one with the highest Shapley value. Where
 * none has so few edges, the smallest one, cut to its {@code max} best edges.
 */
record SubgraphChoice(int min, int max) {

    /** The sizes that {@code rule} allows among {@code units} edges. */
    static SubgraphChoice of(SizeRule rule, int units) {
        return switch (rule) {
            case SizeRule.Top top -> new SubgraphChoice(Math.min(top.count(), units), Math.min(top.count(), units));
            case SizeRule.Search search -> {
                int min = Math.min(search.minSize(), units);
                yield new SubgraphChoice(min, Math.min(units, Math.max(min, (int) Math.floor(units * search.maxFraction()))));
            }
        };
    }

    /** The edges of the chosen subgraph by falling {@code unitScores}. */
    int[] units(Collection<Subgraph> explored, Topology topology, double[] unitScores) {
        NavigableMap<Integer, Subgraph> best = bestBySize(explored, topology);
        Subgraph chosen = fitting(best).values().stream().max(Comparator.comparingDouble(Subgraph::shapley)).orElseGet(() -> nearest(best));
        int[] order = PrefixSearch.order(unitScores, topology.unitsInside(chosen.nodes()));
        return Arrays.copyOf(order, Math.min(max, order.length));
    }

    /** What was found at every allowed size; empty where only one is allowed. */
    List<TrajectoryPoint> trajectory(Collection<Subgraph> explored, Topology topology, PrefixPredictor predictor) {
        if (min == max) {
            return List.of();
        }
        return fitting(bestBySize(explored, topology)).values().stream().map(s -> point(topology.unitsInside(s.nodes()), predictor)).toList();
    }

    Selection select(Collection<Subgraph> explored, Topology topology, double[] unitScores, PrefixPredictor predictor) {
        return new Selection(units(explored, topology, unitScores), trajectory(explored, topology, predictor));
    }

    private Map<Integer, Subgraph> fitting(NavigableMap<Integer, Subgraph> bySize) {
        return bySize.subMap(min, true, max, true);
    }

    private Subgraph nearest(NavigableMap<Integer, Subgraph> bySize) {
        Map.Entry<Integer, Subgraph> larger = bySize.ceilingEntry(max);
        return (larger == null ? bySize.lastEntry() : larger).getValue();
    }

    private static NavigableMap<Integer, Subgraph> bestBySize(Collection<Subgraph> explored, Topology topology) {
        NavigableMap<Integer, Subgraph> best = new TreeMap<>();
        explored.forEach(s -> best.merge(topology.unitsInside(s.nodes()).length, s, (a, b) -> a.shapley() >= b.shapley() ? a : b));
        return best;
    }

    private static TrajectoryPoint point(int[] units, PrefixPredictor predictor) {
        double keep = predictor.keep(units, units.length, units.length)[0];
        double drop = predictor.drop(units, units.length, units.length)[0];
        return new TrajectoryPoint(units.length, predictor.full() - keep, predictor.full() - drop);
    }
}
