package org.gnomon.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.gnomon.model.SampleModels;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;
import org.junit.jupiter.api.Test;

class GraphSetFilesTest {

    @Test
    void aSetComesBackEqual() throws IOException {
        for (long seed = 0; seed < 20; seed++) {
            GraphSet set = SampleModels.graphs((int) seed, seed);

            assertThat(read(write(set))).isEqualTo(set);
        }
    }

    @Test
    void theSameSetGivesTheSameBytes() throws IOException {
        assertThat(write(SampleModels.graphs(30, 1))).isEqualTo(write(SampleModels.graphs(30, 1)));
    }

    @Test
    void graphsAreReadOneByOne() throws IOException {
        GraphSet set = SampleModels.graphs(5, 2);
        GraphSetReader reader = new GraphSetReader(new ByteArrayInputStream(write(set)), "set", GraphSetLimits.DEFAULT);

        assertThat(reader.header()).isEqualTo(GraphSetHeader.of(set));
        for (PackedGraph graph : set.graphs()) {
            assertThat(reader.next()).isEqualTo(graph);
        }
        assertThat(reader.hasNext()).isFalse();
    }

    @Test
    void aGraphOfOtherWidthOrTooManyAreNotWritten() throws IOException {
        GraphSet set = SampleModels.graphs(1, 2);
        GraphSetWriter writer = new GraphSetWriter(new ByteArrayOutputStream(), GraphSetHeader.of(set));

        assertThatThrownBy(() -> writer.write(PackedGraph.builder("g", 1, 3).build())).isInstanceOf(IllegalArgumentException.class);
        writer.write(set.graphs().getFirst());
        assertThatThrownBy(() -> writer.write(set.graphs().getFirst())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileWithoutAllItsGraphsIsNotEndedQuietly() throws IOException {
        GraphSetWriter writer = new GraphSetWriter(new ByteArrayOutputStream(), GraphSetHeader.of(SampleModels.graphs(1, 2)));

        assertThatThrownBy(writer::close).isInstanceOf(IOException.class).hasMessageContaining("0 of 1 graphs");
    }

    @Test
    void theSchemaIsInTheBundle() throws IOException {
        try (InputStream in = GraphSet.class.getResourceAsStream("/schema/gnomon-graphs.proto")) {
            assertThat(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)).contains("message GraphSetHeader", "message Graph {");
        }
    }

    static byte[] write(GraphSet set) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GraphSetWriter.write(set, out);
        return out.toByteArray();
    }

    static GraphSet read(byte[] bytes) throws IOException {
        return GraphSetReader.read(new ByteArrayInputStream(bytes), "graphs", GraphSetLimits.DEFAULT);
    }
}
