package org.gnomon.io.tu;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gnomon.api.io.Limits;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real files, where the folder that the system property {@code gnomon.shared} names is there. */
class PublishedSetsTest {

    private Path shared;

    @BeforeEach
    void findTheFiles() {
        String folder = System.getProperty("gnomon.shared");
        Assumptions.assumeTrue(folder != null && Files.isDirectory(Path.of(folder, "data", "tu")),
                "system property gnomon.shared names no folder with data/tu");
        shared = Path.of(folder);
    }

    private GraphSet read(String set) throws IOException {
        return new TuImporter().read(new FolderSource(shared.resolve("data/tu").resolve(set)), Limits.DEFAULT, new QuietRun());
    }

    @ParameterizedTest
    @CsvSource({"MUTAG, 188, 3371, 7442, 7", "Mutagenicity, 4337, 131488, 266894, 14", "NCI1, 4110, 122747, 265506, 37"})
    void haveTheirPublishedSize(String name, int graphs, int nodes, int edges, int features) throws IOException {
        GraphSet set = read(name);
        assertThat(set.graphs()).hasSize(graphs);
        assertThat(set.graphs().stream().mapToInt(PackedGraph::nodeCount).sum()).isEqualTo(nodes);
        assertThat(set.graphs().stream().mapToInt(PackedGraph::edgeCount).sum()).isEqualTo(edges);
        assertThat(set.featureCount()).isEqualTo(features);
    }

    @Test
    void mutagClassesAreRanked() throws IOException {
        GraphSet set = read("MUTAG");
        assertThat(set.classNames()).containsExactly("-1", "1");
        assertThat(set.graphs().get(0).label()).hasValue(1);
        assertThat(set.graphs().get(1).label()).hasValue(0);
        assertThat(set.graphs().stream().filter(g -> g.label().getAsInt() == 1)).hasSize(125);
    }

    @Test
    void mutagenicityHasAtomsAndGroundTruth() throws IOException {
        GraphSet set = read("Mutagenicity");
        assertThat(set.featureNames()).startsWith("C", "O", "Cl", "H", "N").endsWith("Ca");
        assertThat(set.classNames()).containsExactly("mutagen", "nonmutagen");
        long marked = set.graphs().stream().mapToLong(g -> IntStream.range(0, g.edgeCount()).filter(g::inMotif).count()).sum();
        long lines;
        try (var text = Files.lines(shared.resolve("data/tu/Mutagenicity/Mutagenicity_edge_gt.txt"), StandardCharsets.UTF_8)) {
            lines = text.filter("1"::equals).count();
        }
        assertThat(marked).isPositive().isEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MUTAG", "Mutagenicity", "NCI1"})
    void equalTheReferenceGraphs(String name) throws IOException {
        Path file = shared.resolve("reference/explainers/graphs").resolve(name + ".json");
        Assumptions.assumeTrue(Files.exists(file), "no reference graphs below the folder that gnomon.shared names");
        GraphSet set = read(name);
        JsonObject graphs;
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            graphs = JsonParser.parseReader(in).getAsJsonObject().getAsJsonObject("graphs");
        }
        assertThat(graphs.size()).isGreaterThan(50);
        for (Map.Entry<String, JsonElement> entry : graphs.entrySet()) {
            assertEqual(set.graphs().get(Integer.parseInt(entry.getKey())), entry.getValue().getAsJsonObject());
        }
    }

    private static void assertEqual(PackedGraph graph, JsonObject reference) {
        JsonArray edges = reference.getAsJsonArray("edge_index");
        assertThat(IntStream.range(0, graph.edgeCount()).map(graph::source)).as(graph.id()).containsExactlyElementsOf(integers(edges.get(0)));
        assertThat(IntStream.range(0, graph.edgeCount()).map(graph::target)).as(graph.id()).containsExactlyElementsOf(integers(edges.get(1)));
        assertThat(graph.label()).hasValue(reference.get("y").getAsInt());
        assertThat(IntStream.range(0, graph.nodeCount()).map(v -> hot(graph, v))).as(graph.id())
                .containsExactlyElementsOf(integers(reference.get("x_onehot")));
    }

    private static int hot(PackedGraph graph, int node) {
        int[] ones = IntStream.range(0, graph.featureCount()).filter(f -> graph.feature(node, f) == 1).toArray();
        assertThat(ones).hasSize(1);
        return ones[0];
    }

    private static List<Integer> integers(JsonElement array) {
        return array.getAsJsonArray().asList().stream().map(JsonElement::getAsInt).toList();
    }
}
