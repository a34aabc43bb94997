package com.example.explain.betweenness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.tck.SampleGraphs;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;

/** Counts by hand, and against a search that writes every shortest path down. */
class EdgeBetweennessTest {

    private static double[] of(PackedGraph graph) {
        return EdgeBetweenness.of(graph, EdgeUnits.of(graph), TestRun.seeded(0));
    }

    private static PackedGraph undirected(int nodes, int[]... pairs) {
        int[] source = new int[2 * pairs.length];
        int[] target = new int[2 * pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            source[2 * i] = target[2 * i + 1] = pairs[i][0];
            target[2 * i] = source[2 * i + 1] = pairs[i][1];
        }
        return PackedGraph.builder("hand-made", nodes, 1).edges(source, target).build();
    }

    /** Both directions of each pair of nodes count: 3 and 4 pairs, twice. */
    @Test
    void ofAPathIsHighestInTheMiddle() {
        assertThat(of(undirected(4, new int[] {0, 1}, new int[] {1, 2}, new int[] {2, 3}))).containsExactly(6, 8, 6);
    }

    @Test
    void theBridgeBetweenTwoTrianglesCarriesEveryPathAcross() {
        PackedGraph graph = undirected(6, new int[] {2, 3}, new int[] {0, 1}, new int[] {1, 2}, new int[] {2, 0}, new int[] {3, 4}, new int[] {4, 5},
                new int[] {5, 3});
        assertThat(of(graph)[EdgeUnits.of(graph).unitOf(0)]).isEqualTo(18);
    }

    @Test
    void twoShortestPathsShareAPair() {
        assertThat(of(undirected(4, new int[] {0, 1}, new int[] {1, 2}, new int[] {2, 3}, new int[] {3, 0}))).containsExactly(4, 4, 4, 4);
    }

    @Test
    void isWhatWritingDownAllPathsGives() {
        for (long seed = 0; seed < 20; seed++) {
            assertThat(of(SampleGraphs.connected(seed, 12))).containsExactly(naive(SampleGraphs.connected(seed, 12)), within(1e-9));
        }
        SampleGraphs.unusual().forEach(graph -> assertThat(of(graph)).as(graph.id()).containsExactly(naive(graph), within(1e-9)));
    }

    private static double[] naive(PackedGraph graph) {
        EdgeUnits units = EdgeUnits.of(graph);
        double[] scores = new double[units.count()];
        for (int s = 0; s < graph.nodeCount(); s++) {
            for (int t = 0; t < graph.nodeCount(); t++) {
                List<List<Integer>> shortest = s == t ? List.of() : shortest(graph, s, t);
                for (int unit = 0; unit < scores.length; unit++) {
                    int u = unit;
                    for (List<Integer> path : shortest) {
                        scores[unit] += path.stream().filter(edge -> IntStream.range(0, units.size(u)).anyMatch(i -> units.edge(u, i) == edge)).count()
                                / (double) shortest.size();
                    }
                }
            }
        }
        return scores;
    }

    /** Walks of growing length until some arrive; none where no walk can be longer. */
    private static List<List<Integer>> shortest(PackedGraph graph, int s, int t) {
        List<List<Integer>> walks = List.of(List.of());
        for (int length = 1; length < graph.nodeCount(); length++) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> walk : walks) {
                int end = walk.isEmpty() ? s : graph.target(walk.getLast());
                for (int edge = 0; edge < graph.edgeCount(); edge++) {
                    if (graph.source(edge) == end && graph.target(edge) != end) {
                        List<Integer> next = new ArrayList<>(walk);
                        next.add(edge);
                        longer.add(next);
                    }
                }
            }
            List<List<Integer>> arrived = longer.stream().filter(walk -> graph.target(walk.getLast()) == t).toList();
            if (!arrived.isEmpty()) {
                return arrived;
            }
            walks = longer;
        }
        return List.of();
    }
}
