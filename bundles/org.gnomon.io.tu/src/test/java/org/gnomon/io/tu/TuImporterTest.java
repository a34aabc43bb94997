package org.gnomon.io.tu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.gnomon.api.Cancelled;
import org.gnomon.api.io.Limits;
import org.gnomon.model.packed.GnnNetwork;
import org.gnomon.model.packed.GraphSet;
import org.gnomon.model.packed.PackedGraph;
import org.gnomon.model.packed.RefusedInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two graphs: a triangle with labels 5, 7, 5 and class 3, then an edge with labels 6, 6 and class -1. */
class TuImporterTest {

    @TempDir
    Path temp;
    private Path folder;

    @BeforeEach
    void writeSmallSet() throws IOException {
        folder = Files.createDirectory(temp.resolve("tiny"));
        write("T_A.txt", "3, 1\n1,3\n1, 2\n2, 1\n2, 3\n3, 2\n5, 4\n4, 5\n4, 4\n4, 5\n");
        write("T_graph_indicator.txt", "1\n1\n1\n2\n2\n");
        write("T_graph_labels.txt", "3\n-1\n");
        write("T_node_labels.txt", "5\n7\n5\n6\n6\n");
    }

    private void write(String part, String text) throws IOException {
        Files.writeString(folder.resolve(part), text, StandardCharsets.UTF_8);
    }

    private GraphSet read() throws IOException {
        return read(Limits.DEFAULT);
    }

    private GraphSet read(Limits limits) throws IOException {
        return new TuImporter().read(new FolderSource(folder), limits, new QuietRun());
    }

    private void assertRefused(String source, String position, String reason) {
        assertThatThrownBy(this::read).isInstanceOfSatisfying(RefusedInput.class, refused -> {
            assertThat(refused.source()).isEqualTo(source);
            assertThat(refused.position()).isEqualTo(position);
        }).hasMessageContaining(reason);
    }

    @Test
    void namesTheSetByItsFilesAndTheGraphsByIndex() throws IOException {
        GraphSet set = read();
        assertThat(set.name()).isEqualTo("T");
        assertThat(set.task()).isEqualTo(GnnNetwork.Task.GRAPH);
        assertThat(set.graphs()).extracting(PackedGraph::id).containsExactly("T/0", "T/1");
    }

    @Test
    void ranksRawClasses() throws IOException {
        GraphSet set = read();
        assertThat(set.classNames()).containsExactly("-1", "3");
        assertThat(set.graphs()).extracting(g -> g.label().getAsInt()).containsExactly(1, 0);
    }

    @Test
    void oneHotColumnsGoFromTheSmallestToTheLargestLabel() throws IOException {
        GraphSet set = read();
        assertThat(set.featureNames()).containsExactly("label 5", "label 6", "label 7");
        assertThat(set.graphs().get(0).featuresAsDoubles()).containsExactly(1, 0, 0, 0, 0, 1, 1, 0, 0);
        assertThat(set.graphs().get(1).featuresAsDoubles()).containsExactly(0, 1, 0, 0, 1, 0);
    }

    @Test
    void sortsEdgesAndDropsRepeatsAndSelfLoops() throws IOException {
        List<PackedGraph> graphs = read().graphs();
        assertThat(edges(graphs.get(0))).containsExactly("0-1", "0-2", "1-0", "1-2", "2-0", "2-1");
        assertThat(edges(graphs.get(1))).containsExactly("0-1", "1-0");
        assertThat(graphs.get(0).hasMotif()).isFalse();
    }

    private static List<String> edges(PackedGraph graph) {
        return IntStream.range(0, graph.edgeCount()).mapToObj(e -> graph.source(e) + "-" + graph.target(e)).toList();
    }

    @Test
    void groundTruthMarksFollowTheirEdgesThroughSorting() throws IOException {
        write("T_edge_gt.txt", "1\n1\n0\n0\n0\n0\n0\n0\n1\n1\n");
        List<PackedGraph> graphs = read().graphs();
        assertThat(List.of(0, 1, 2, 3, 4, 5)).filteredOn(graphs.get(0)::inMotif).containsExactly(1, 4);
        assertThat(graphs.get(1).inMotif(0)).as("one of the two entries of 4-5 is marked").isTrue();
        assertThat(graphs.get(1).inMotif(1)).isFalse();
    }

    @Test
    void attributesComeBeforeTheLabel() throws IOException {
        write("T_node_attributes.txt", "0.5, -1\n1e-3,2\n3,4\n5,6\n7,8\n");
        GraphSet set = read();
        assertThat(set.featureNames()).containsExactly("attribute 0", "attribute 1", "label 5", "label 6", "label 7");
        assertThat(set.graphs().get(0).feature(0, 0)).isEqualTo(0.5f);
        assertThat(set.graphs().get(0).feature(1, 0)).isEqualTo(1e-3f);
        assertThat(set.graphs().get(1).featuresAsDoubles()).containsExactly(5, 6, 0, 1, 0, 7, 8, 0, 1, 0);
    }

    @Test
    void attributesAloneAreEnough() throws IOException {
        Files.delete(folder.resolve("T_node_labels.txt"));
        write("T_node_attributes.txt", "1\n2\n3\n4\n5\n");
        assertThat(read().graphs().get(1).featuresAsDoubles()).containsExactly(4, 5);
    }

    @Test
    void readsNamesOfLabelsAndClasses() throws IOException {
        write("T_label_readme.txt", "Node labels:\t\t[chem]\n\nConverted like this:\n\nNode labels were converted using this map:\n\nComponent 0:\n"
                + "\t5\tC\n\t6\tN\n\nEdge labels were converted:\nComponent 0:\n\t5\tdouble\n\nClass labels were converted:\n\n"
                + "\t3\tmutagen\n\n####\n-1: none\n");
        GraphSet set = read();
        assertThat(set.featureNames()).containsExactly("C", "N", "label 7");
        assertThat(set.classNames()).containsExactly("-1", "mutagen");
    }

    @Test
    void windowsLineEndsAndEmptyLinesAtTheEndAreFine() throws IOException {
        write("T_graph_labels.txt", "3\r\n-1\r\n\r\n  \n");
        write("T_node_labels.txt", "5\n7\n5\n6\n6");
        assertThat(read().graphs()).hasSize(2);
    }

    @Test
    void reportsProgressPerGraphAndStopsWhenCancelled() throws IOException {
        QuietRun run = new QuietRun();
        new TuImporter().read(new FolderSource(folder), Limits.DEFAULT, run);
        assertThat(run.steps()).isEqualTo(2).isEqualTo(run.total());
        assertThatThrownBy(() -> new TuImporter().read(new FolderSource(folder), Limits.DEFAULT, new QuietRun(1))).isInstanceOf(Cancelled.class);
    }

    @Test
    void recognisesAFolderByItsNamesAlone() throws IOException {
        assertThat(new TuImporter().recognises(new FolderSource(folder))).isTrue();
        Files.delete(folder.resolve("T_graph_indicator.txt"));
        assertThat(new TuImporter().recognises(new FolderSource(folder))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1,2 ; 1, 9       | line 2 | target of the edge is node 9, which does not exist; the set has nodes 1..5",
        "0,2              | line 1 | source of the edge is node 0, which does not exist",
        "1,2 ; 3,4        | line 2 | edge from node 3 of graph 1 to node 4 of graph 2; both nodes must be in one graph",
        "1,2 ; ; 2,1      | line 2 | the line is empty",
        "1                | line 1 | an edge needs two nodes",
        "1,2,3            | line 1 | more than two nodes in the line",
        "1,x              | line 1, column 3 | target of the edge is 'x'; expected an integer",
        "1,2.0            | line 1, column 3 | target of the edge is '2.0'; expected an integer",
        "1,               | line 1, column 3 | target of the edge is missing; expected an integer",
        "1 2              | line 1, column 3 | text is '2'; expected ',' or the end of the line",
        "99999999999999,1 | line 1, column 1 | an integer of at most 2147483647",
        "1,é              | line 1, column 3 | target of the edge is 'é'"})
    void refusesABadEdgeWithItsPlace(String text, String position, String reason) throws IOException {
        write("T_A.txt", text.replace(";", "\n"));
        assertRefused("T_A.txt", position, reason);
    }

    @Test
    void refusesBytesThatAreNotUtf8() throws IOException {
        Files.write(folder.resolve("T_A.txt"), new byte[] {'1', ',', (byte) 0xC3, (byte) 0x28, '\n'});
        assertRefused("T_A.txt", "line 1, column 3", "not UTF-8 text");
        write("T_A.txt", "1,2\n");
        Files.write(folder.resolve("T_label_readme.txt"), new byte[] {'a', (byte) 0xFF});
        assertRefused("T_label_readme.txt", "byte 1", "not UTF-8 text");
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity", "-inf", "1e39", "0x1p3", "1d", "''", "1e"})
    void refusesAttributesThatAreNotFiniteNumbers(String value) throws IOException {
        write("T_node_attributes.txt", "1,2\n1," + value + "\n1,2\n1,2\n1,2\n");
        assertRefused("T_node_attributes.txt", "line 2, column 3", "attribute is ");
    }

    @Test
    void refusesAttributeLinesOfDifferentLength() throws IOException {
        write("T_node_attributes.txt", "1,2\n1\n1,2\n1,2\n1,2\n");
        assertRefused("T_node_attributes.txt", "line 2", "1 attributes; line 1 has 2");
    }

    @Test
    void refusesCountsThatDoNotAgree() throws IOException {
        write("T_node_labels.txt", "5\n7\n5\n6\n");
        assertRefused("T_node_labels.txt", "line 5", "must have 5 lines, one for each node; it has fewer");
        write("T_node_labels.txt", "5\n7\n5\n6\n6\n6\n");
        assertRefused("T_node_labels.txt", "line 6", "it has more");
        writeLabels();
        write("T_edge_labels.txt", "1\n\n\n\n\n\n\n\n\n\n\n\n");
        assertRefused("T_edge_labels.txt", "line 2", "must have 10 lines, one for each edge; it has fewer");
        Files.delete(folder.resolve("T_edge_labels.txt"));
        write("T_edge_gt.txt", "0\n0\n2\n");
        assertRefused("T_edge_gt.txt", "line 3", "ground-truth mark is 2; allowed: 0, 1");
        write("T_edge_gt.txt", "0\n0\n");
        assertRefused("T_edge_gt.txt", "line 3", "one for each edge; it has fewer");
    }

    private void writeLabels() throws IOException {
        write("T_node_labels.txt", "5\n7\n5\n6\n6\n");
    }

    @Test
    void refusesGraphNumbersThatDoNotFit() throws IOException {
        write("T_graph_indicator.txt", "1\n1\n1\n2\n3\n");
        assertRefused("T_graph_indicator.txt", "line 5", "graph number 3 after 2; numbers go up by 0 or 1, from 1 to 2");
        write("T_graph_indicator.txt", "1\n2\n1\n2\n2\n");
        assertRefused("T_graph_indicator.txt", "line 3", "graph number 1 after 2");
        write("T_graph_indicator.txt", "0\n1\n1\n2\n2\n");
        assertRefused("T_graph_indicator.txt", "line 1", "graph number 0");
        write("T_graph_indicator.txt", "1\n1\n1\n1\n1\n");
        assertRefused("T_graph_indicator.txt", "line 5", "the nodes end with graph 1; T_graph_labels.txt has 2 graphs");
    }

    @Test
    void refusesAMissingPartByItsName() throws IOException {
        Files.delete(folder.resolve("T_graph_labels.txt"));
        assertRefused("T_graph_labels.txt", "", "missing from folder 'tiny'");
        write("T_graph_labels.txt", "");
        assertRefused("T_graph_labels.txt", "", "the file is empty");
        write("T_graph_labels.txt", "1\n1\n");
        Files.delete(folder.resolve("T_node_labels.txt"));
        assertRefused("T_node_labels.txt", "", "nodes need features");
        Files.delete(folder.resolve("T_A.txt"));
        assertRefused("tiny", "", "no part ends in '_A.txt'");
        write("U_A.txt", "");
        write("V_A.txt", "");
        assertRefused("tiny", "", "several sets in one folder: U_A.txt, V_A.txt");
    }

    @Test
    void refusesWhatIsOverALimit() {
        assertThatThrownBy(() -> read(new Limits(20, 10, 10, 10))).isInstanceOf(RefusedInput.class).hasMessageContaining("bytes; the limit is 20");
        assertThatThrownBy(() -> read(new Limits(1000, 1, 10, 10))).hasMessage("T_graph_labels.txt, line 2: more graph labels than the limit of 1");
        assertThatThrownBy(() -> read(new Limits(1000, 10, 4, 10)))
                .hasMessage("T_graph_indicator.txt, line 5: more graph numbers than the limit of 4");
        assertThatThrownBy(() -> read(new Limits(1000, 10, 10, 9))).hasMessage("T_A.txt, line 10: more edges than the limit of 9");
    }

    @Test
    void refusesAnEndlessLineBeforeItFillsTheMemory() throws IOException {
        write("T_graph_labels.txt", "1".repeat(NumberLines.MAX_LINE + 1));
        assertRefused("T_graph_labels.txt", "line 1", "longer than 65536 bytes");
    }

    @Test
    void refusesAHugeRangeOfLabels() throws IOException {
        write("T_node_labels.txt", "-2147483647\n2147483647\n5\n6\n6\n");
        assertRefused("T_node_labels.txt", "", "need too many one-hot columns");
        write("T_node_labels.txt", "2147483647\n2147483647\n2147483647\n2147483647\n2147483647\n");
        assertThatThrownBy(() -> read(new Limits(19, 10, 10, 10))).isInstanceOf(RefusedInput.class);
    }

    @Test
    void theLargestLabelIsFine() throws IOException {
        write("T_node_labels.txt", "2147483647\n".repeat(5));
        assertThat(read().featureNames()).containsExactly("label 2147483647");
    }
}
