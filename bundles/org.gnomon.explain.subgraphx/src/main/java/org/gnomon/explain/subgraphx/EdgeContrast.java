package org.gnomon.explain.subgraphx;

import java.util.Collection;
import java.util.stream.IntStream;

/** Edge scores from the explored subgraphs. */
final class EdgeContrast {

    private EdgeContrast() {}

    /**
     * The mean Shapley value of the explored subgraphs that contain the edge, minus the mean of those that do not; {@code [unitCount]}, {@code [-2,
     * 2]}, 0 for edges out of reach. Where every subgraph contains an edge, the second mean counts as 0.
     */
    static double[] of(Collection<Subgraph> explored, Topology topology, int unitCount) {
        double[] with = new double[unitCount];
        int[] count = new int[unitCount];
        for (Subgraph subgraph : explored) {
            for (int unit : topology.unitsInside(subgraph.nodes())) {
                with[unit] += subgraph.shapley();
                count[unit]++;
            }
        }
        double total = explored.stream().mapToDouble(Subgraph::shapley).sum();
        return IntStream.range(0, unitCount)
                .mapToDouble(u -> count[u] == 0 ? 0 : mean(with[u], count[u]) - mean(total - with[u], explored.size() - count[u])).toArray();
    }

    private static double mean(double sum, int count) {
        return count == 0 ? 0 : sum / count;
    }
}
