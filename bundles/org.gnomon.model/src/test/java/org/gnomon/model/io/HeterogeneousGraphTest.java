package org.gnomon.model.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.gnomon.model.convert.GraphSamples;
import org.gnomon.model.packed.EdgeUnits;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;
import org.junit.jupiter.api.Test;

class HeterogeneousGraphTest {

    private final PackedGraph graph = PackedGraph.builder("authors", 3, 1).features(new float[] {1, 2, 3})
            .edges(new int[] {0, 1, 1, 2, 0}, new int[] {1, 0, 2, 1, 1}).nodeTypes(new int[] {0, 1, 0}).edgeTypes(new int[] {0, 0, 0, 1, 2})
            .edgeFeatures(2, new float[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}).build();

    @Test
    void typesAndEdgeFeaturesComeBackFromAFile() throws IOException {
        GraphSet set = new GraphSet("hetero", Task.GRAPH, 1, List.of("a", "b"), List.of("x"), List.of(graph));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GraphSetWriter.write(set, out);
        assertThat(GraphSetReader.read(new ByteArrayInputStream(out.toByteArray()), "graphs", GraphSetLimits.DEFAULT)).isEqualTo(set);
    }

    @Test
    void typesAndEdgeFeaturesComeBackFromADocument() {
        assertThat(GraphSamples.pack(GraphSamples.sample(graph, "g0"))).isEqualTo(graph);
    }

    @Test
    void unitsNeverCrossTypes() {
        EdgeUnits units = EdgeUnits.of(graph);
        assertThat(units.count()).isEqualTo(4);
        assertThat(units.unitOf(0)).isEqualTo(units.unitOf(1));
        assertThat(units.unitOf(2)).isNotEqualTo(units.unitOf(3));
        assertThat(units.unitOf(4)).isNotEqualTo(units.unitOf(0));
    }
}
