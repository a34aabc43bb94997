package org.gnomon.model.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.gnomon.model.SampleModels;
import org.gnomon.model.gnn.GraphSample;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.model.packed.RefusedInput;
import org.junit.jupiter.api.Test;

class GraphSamplesTest {

    @Test
    void everyGraphComesBackEqual() {
        for (PackedGraph graph : SampleModels.graphs(200, 11).graphs()) {
            assertThat(GraphSamples.pack(GraphSamples.sample(graph, "s"))).isEqualTo(graph);
        }
    }

    @Test
    void aKnownMotifWithoutEdgesStaysKnown() {
        PackedGraph graph = PackedGraph.builder("g", 2, 0).edges(new int[] {0}, new int[] {1}).motifEdges(new boolean[1]).build();

        PackedGraph back = GraphSamples.pack(GraphSamples.sample(graph, "s"));

        assertThat(back.hasMotif()).isTrue();
        assertThat(back).isEqualTo(graph);
    }

    @Test
    void refusesWhatIsNoGraph() {
        refused(sample -> sample.setX(null), "has no features");
        refused(sample -> sample.setNodeCount(Integer.MAX_VALUE), "has 2 rows of features");
        refused(sample -> sample.getEdges().add(0), "the last edge has no target");
        refused(sample -> sample.getEdges().set(0, 9), "source of edge 0");
        refused(sample -> sample.getMotif().add(7), "7");
        refused(sample -> sample.setLabel(-1), "graph label");
        refused(sample -> sample.getX().setData(new byte[3]), "it has 3 bytes; expected 16");
        refused(sample -> sample.getX().getDims().set(1, 1 << 30), "it has 16 bytes; expected 8589934592");
    }

    private static void refused(Consumer<GraphSample> damage, String reason) {
        PackedGraph graph = PackedGraph.builder("g", 2, 2).edges(new int[] {0}, new int[] {1}).motifEdges(new boolean[1]).build();
        GraphSample sample = GraphSamples.sample(graph, "s");
        damage.accept(sample);
        assertThatThrownBy(() -> GraphSamples.pack(sample)).isInstanceOf(RefusedInput.class).hasMessageContaining("g").hasMessageContaining(reason);
    }
}
