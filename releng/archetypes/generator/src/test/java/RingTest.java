package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.gnomon.model.packed.PackedGraph;
import org.junit.jupiter.api.Test;

class RingTest {

    @Test
    void aRingHasAsManyEdgesAsNodes() {
        PackedGraph graph = Ring.of(6, false, new SplittableRandom(1)).packed("ring");
        assertThat(graph.edgeCount()).isEqualTo(12);
        assertThat(IntStream.range(0, 6).map(graph::inDegree)).containsOnly(2);
        assertThat(IntStream.range(0, 12)).noneMatch(graph::inMotif);
    }

    @Test
    void aChordJoinsNoNeighboursAndIsMarked() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 200; i++) {
            PackedGraph graph = Ring.of(6, true, random).packed("chord");
            int[] marked = IntStream.range(0, graph.edgeCount()).filter(graph::inMotif).toArray();
            assertThat(marked).containsExactly(12, 13);
            assertThat(Math.floorMod(graph.source(12) - graph.target(12), 6)).isBetween(2, 4);
        }
    }
}
