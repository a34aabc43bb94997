package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.PackedGraph;
import org.junit.jupiter.api.Test;

/** Scores of graphs small enough to count by hand. */
class ${name}ScoresTest {

    /** A path of three edges, each in both directions, so that every degree counts twice. */
    @Test
    void theMiddleOfAPathScoresHighest() {
        PackedGraph path = PackedGraph.builder("path", 4, 1).edges(new int[] {0, 1, 1, 2, 2, 3}, new int[] {1, 0, 2, 1, 3, 2}).build();
        assertThat(${name}Scores.of(path, EdgeUnits.of(path), 1)).containsExactly(8, 16, 8);
    }

    @Test
    void aNegativeExponentPrefersTheRim() {
        PackedGraph path = PackedGraph.builder("path", 4, 1).edges(new int[] {0, 1, 1, 2, 2, 3}, new int[] {1, 0, 2, 1, 3, 2}).build();
        assertThat(${name}Scores.of(path, EdgeUnits.of(path), -1)).containsExactly(1 / 8.0, 1 / 16.0, 1 / 8.0);
    }
}
