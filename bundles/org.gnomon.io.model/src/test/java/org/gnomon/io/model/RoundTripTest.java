package org.gnomon.io.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gnomon.api.Cancelled;
import org.gnomon.api.io.Limits;
import org.gnomon.model.convert.GnnModels;
import org.gnomon.model.io.DocumentForm;
import org.gnomon.model.io.ModelDocuments;
import org.gnomon.model.packed.Gnn;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.Gnn.Task;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.SampleNetworks;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

    @TempDir
    private Path folder;

    static Stream<GnnNetwork> networks() {
        return Stream.concat(SampleNetworks.all(7, Task.GRAPH), SampleNetworks.all(8, Task.NODE));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void aNetworkComesBackEqual(GnnNetwork network) throws IOException {
        new ModelExporter().write(network, folder);

        assertThat(new FolderParts(folder).parts()).containsExactly("model.gnomon");
        assertThat(new ModelImporter().recognises(new FolderParts(folder))).isTrue();
        assertThat(readModel(Limits.DEFAULT)).isEqualTo(network);
    }

    @Test
    void aNetworkIsReadFromXmiToo() throws IOException {
        GnnNetwork network = networks().findFirst().orElseThrow();
        try (OutputStream out = Files.newOutputStream(folder.resolve("edited.gnomonx"))) {
            ModelDocuments.save(GnnModels.document(GnnModels.model(network)), DocumentForm.XMI, out);
        }

        assertThat(readModel(Limits.DEFAULT)).isEqualTo(network);
    }

    @Test
    void aSetComesBackEqual() throws IOException {
        new GraphsExporter().write(set(), folder);

        assertThat(new FolderParts(folder).parts()).containsExactly("set.graphs.pb.gz");
        assertThat(new GraphsImporter().recognises(new FolderParts(folder))).isTrue();
        assertThat(readGraphs(Limits.DEFAULT)).isEqualTo(set());
    }

    @Test
    void theHostsLimitsHold() throws IOException {
        new GraphsExporter().write(set(), folder);
        new ModelExporter().write(networks().findFirst().orElseThrow(), folder);

        assertThatThrownBy(() -> readGraphs(new Limits(10, 9, 99, 99))).isInstanceOf(RefusedInput.class).hasMessageContaining("the limit is 10");
        assertThatThrownBy(() -> readGraphs(new Limits(1000, 1, 99, 99))).isInstanceOf(RefusedInput.class).hasMessageContaining("the limit is 1");
        assertThatThrownBy(() -> readGraphs(new Limits(1000, 9, 3, 99))).isInstanceOf(RefusedInput.class).hasMessageContaining("the limit is 3");
        assertThatThrownBy(() -> readGraphs(new Limits(1000, 9, 99, 1))).isInstanceOf(RefusedInput.class).hasMessageContaining("the limit is 1");
        assertThatThrownBy(() -> readModel(new Limits(100, 9, 9, 9))).isInstanceOf(RefusedInput.class).hasMessageContaining("the limit is 100");
        assertThatThrownBy(() -> readModel(new Limits(1 << 20, 9, 9, 9))).isInstanceOf(RefusedInput.class).hasMessageContaining("more than 9");
    }

    @Test
    void noneOrSeveralFilesAreRefused() throws IOException {
        FolderParts source = new FolderParts(folder);
        assertThat(new ModelImporter().recognises(source) || new GraphsImporter().recognises(source)).isFalse();
        assertThatThrownBy(() -> readModel(Limits.DEFAULT)).isInstanceOf(RefusedInput.class).hasMessage("folder: no file ends in '.gnomon' or '.gnomonx'");
        assertThatThrownBy(() -> readGraphs(Limits.DEFAULT)).isInstanceOf(RefusedInput.class).hasMessage("folder: no file ends in '.graphs.pb.gz'");
        Files.createFile(folder.resolve("a.gnomon"));
        Files.createFile(folder.resolve("b.gnomonx"));
        assertThat(new ModelImporter().recognises(source)).isFalse();
        assertThatThrownBy(() -> readModel(Limits.DEFAULT)).isInstanceOf(RefusedInput.class).hasMessageContaining("a.gnomon, b.gnomonx");
    }

    @Test
    void emptyFilesAreRefusedByName() throws IOException {
        Files.createFile(folder.resolve("a.gnomon"));
        Files.createFile(folder.resolve("b.graphs.pb.gz"));

        assertThatThrownBy(() -> readModel(Limits.DEFAULT)).isInstanceOf(RefusedInput.class).hasMessageStartingWith("a.gnomon: ");
        assertThatThrownBy(() -> readGraphs(Limits.DEFAULT)).isInstanceOf(RefusedInput.class).hasMessageStartingWith("b.graphs.pb.gz, message 0: ");
    }

    @Test
    void readingCanBeCancelled() throws IOException {
        new GraphsExporter().write(set(), folder);

        assertThatThrownBy(() -> new GraphsImporter().read(new FolderParts(folder), Limits.DEFAULT, TestRun.cancelledAfter(1)))
                .isInstanceOf(Cancelled.class);
    }

    private Gnn readModel(Limits limits) throws IOException {
        return new ModelImporter().read(new FolderParts(folder), limits, TestRun.seeded(1));
    }

    private GraphSet readGraphs(Limits limits) throws IOException {
        return new GraphsImporter().read(new FolderParts(folder), limits, TestRun.seeded(1));
    }

    private static GraphSet set() {
        PackedGraph pair = PackedGraph.builder("pair", 2, 1).features(new float[] {1, -0.5f}).edges(new int[] {0, 1}, new int[] {1, 0})
                .motifEdges(new boolean[] {true, false}).label(1).build();
        PackedGraph triple = PackedGraph.builder("triple", 3, 1).nodeLabels(new int[] {0, 1, 1}).build();
        return new GraphSet("two", Task.GRAPH, 1, List.of("no", "yes"), List.of("x"), List.of(pair, triple));
    }
}
