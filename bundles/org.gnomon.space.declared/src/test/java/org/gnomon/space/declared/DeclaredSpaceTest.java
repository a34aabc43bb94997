package org.gnomon.space.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.gnomon.api.search.SearchSpace;
import org.gnomon.model.computation.ComputationCheck;
import org.gnomon.model.computation.Costs;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.TestParameters;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class DeclaredSpaceTest {

    private static final List<String> BLOCKS = List.of("identity", "mb3-k3", "mb6-k5");

    @Test
    void theExampleHasTheMacsOfAllArchitecturesOfTheBenchmark() throws IOException {
        Path file = Path.of(System.getProperty("gnomon.shared", "")).resolve("data/nas/nasbench_macro.csv.gz");
        Assumptions.assumeTrue(Files.exists(file), "table not found; set -Dgnomon.shared=<folder>");
        DeclaredSpace space = new DeclaredSpace();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> head = List.of(lines.readLine().split(","));
            List<String[]> rows = lines.lines().map(line -> line.split(",")).toList();
            assertThat(rows).hasSize(6_561);
            for (String[] row : rows) {
                String text = row[head.indexOf("arch")].chars().mapToObj(c -> BLOCKS.get(c - '0')).collect(Collectors.joining(","));
                assertThat(Costs.of(space.toGraph(space.parse(text))).macs()).as(text).isEqualTo(Long.parseLong(row[head.indexOf("flops")]));
            }
        }
    }

    @Test
    void depthsAndWidthsShapeTheNetwork() {
        SearchSpace space = DepthSpaceContractTest.depths();
        PackedComputation shallow = space.toGraph(space.parse("16,1,3,residual,1,3,residual"));
        PackedComputation deep = space.toGraph(space.parse("32,3,3,bottleneck,5,bottleneck,3,branches,2,5,residual,3,residual"));
        assertThat(ComputationCheck.findings(deep)).isEmpty();
        assertThat(shallow.operation(1).out().channels()).isEqualTo(16);
        assertThat(deep.operation(1).out().channels()).isEqualTo(32);
        assertThat(Costs.of(deep).weightedDepth()).isGreaterThan(Costs.of(shallow).weightedDepth());
        int perLayer = 2 * 3;
        int unit = perLayer + perLayer * perLayer + perLayer * perLayer * perLayer;
        assertThat(space.cardinality()).contains(BigInteger.valueOf(2L * unit * unit));
        assertThat(space.segments()).extracting(s -> s.id() + " in '" + s.parent() + "'").contains("unit1 in ''", "unit2.layer3 in 'unit2'");
    }

    @Test
    void aCellLeavesOutWhatLeadsNowhere() {
        DeclaredSpace space = declared("""
                {"id": "cells", "input": [8, 8, 4], "classes": 2,
                 "decisions": [
                   {"id": "edge0-1", "edge": [0, 1], "choices": ["none", "conv", "skip"]},
                   {"id": "edge0-2", "edge": [0, 2], "choices": ["none", "conv", "skip"]},
                   {"id": "edge1-2", "edge": [1, 2], "choices": ["none", "conv", "skip"]}],
                 "network": [
                   {"cell": 3, "edge": "edge{source}-{target}", "of": {"conv": [{"block": "conv"}], "skip": [{"block": "identity"}]}},
                   {"block": "classifier"}]}""");
        assertThat(operators(space, "none,none,none")).containsExactly("Input", "Zero", "Mean", "MatMul", "Output");
        assertThat(operators(space, "conv,skip,none")).containsExactly("Input", "Identity", "Mean", "MatMul", "Output");
        assertThat(operators(space, "none,skip,conv")).containsExactly("Input", "Identity", "Mean", "MatMul", "Output");
        assertThat(operators(space, "conv,skip,skip")).contains("Conv", "Add");
        space.enumerate().forEach(a -> assertThat(ComputationCheck.findings(space.toGraph(a))).isEmpty());
        assertThat(space.enumerate()).hasSize(27);
    }

    private static List<String> operators(DeclaredSpace space, String text) {
        PackedComputation graph = space.toGraph(space.parse(text));
        return IntStream.range(0, graph.nodeCount()).mapToObj(v -> graph.operator(v).label()).toList();
    }

    private static DeclaredSpace declared(String json) {
        return new DeclaredSpace(Declaration.read("test.json", json));
    }

    private static final String SMALL = """
            {"id": "small", "input": [8, 8, 3], "classes": 2, "decisions": [{"id": "k", "choices": [3, 5]}],
             "network": [{"block": "conv", "kernel": {"decision": "k"}, "channels": 8}, {"block": "classifier"}]}""";

    @Test
    void mistakesAreRefusedWithTheirPath() {
        assertThat(declared(SMALL).cardinality()).contains(BigInteger.TWO);
        refused(SMALL.replace("\"conv\"", "\"convolution\""), "$.network[0].block", "unknown block", "conv");
        refused(SMALL.replace("\"channels\"", "\"width\""), "$.network[0].width", "no argument 'width'");
        refused(SMALL.replace("\"decision\": \"k\"", "\"decision\": \"m\""), "$.network[0]", "there is no decision 'm'");
        refused(SMALL.replace("[3, 5]", "[3, 3]"), "$.decisions[0]", "each once");
        refused(SMALL.replace("[3, 5]", "[\"a,b\"]"), "$.decisions[0].choices[0]", "without blanks and commas");
        refused(SMALL.replace("[8, 8, 3]", "[8, 8]"), "$.input", "2 numbers");
        refused(SMALL.replace("\"small\"", "\"Small space\""), "$.id", "'Small space'");
        refused(SMALL.replace("\"classes\": 2", "\"classes\": 0"), "$.classes");
        refused(SMALL.replace("\"channels\": 8", "\"channels\": 0"), "$.network[0]", "0");
        refused(SMALL.replace("\"channels\": 8", "\"channels\": 8, \"activation\": \"gelu2\""), "$.network[0]", "gelu2", "relu6");
        refused(SMALL.replace("\"network\"", "\"net\""), "$.net", "unknown field");
    }

    @Test
    void hostileFilesAreRefused() {
        IntStream.range(0, SMALL.length()).forEach(length -> refused(SMALL.substring(0, length)));
        refused("[".repeat(100_000), "levels");
        refused("{\"a\":".repeat(100_000), "levels");
        String loop = "{\"each\": {\"name\": \"i\", \"from\": 0, \"to\": 16000000}, \"parts\": []}";
        refused(SMALL.replace("\"network\": [", "\"network\": [" + loop + ","), "$.network[0]", "100000 parts");
        String nested = loop.replace("\"parts\": []", "\"parts\": [" + loop + "]").replace("16000000", "9999");
        refused(SMALL.replace("\"network\": [", "\"network\": [" + nested + ","), "100000 parts");
        refused(SMALL.replace("{\"id\": \"k\"", "{\"each\": {\"name\": \"i\", \"from\": 0, \"to\": 9999}, \"decisions\": [{\"each\": {"
                + "\"name\": \"j\", \"from\": 0, \"to\": 9999}, \"decisions\": [{\"id\": \"a{i}b{j}\", \"choices\": [1, 2]}]}]}, {\"id\": \"k\""),
                "10000 decisions");
    }

    @Test
    void whatCannotBeBuiltFailsTheCheck() {
        DeclaredSpace space = declared("""
                {"id": "strides", "input": [8, 8, 3], "classes": 2, "decisions": [{"id": "stride", "choices": [1, 2]}],
                 "network": [{"sum": [[{"block": "conv", "stride": {"decision": "stride"}}], [{"block": "identity"}]]}, {"block": "classifier"}]}""");
        assertThat(space.enumerate().map(space::print)).containsExactly("1");
        assertThatThrownBy(() -> space.parse("2")).isInstanceOf(RefusedInput.class).hasMessageContaining("$.network[0]");
        assertThatThrownBy(() -> space.parse("3")).isInstanceOf(RefusedInput.class).hasMessageContainingAll("word 1", "'stride'", "1, 2");
        assertThatThrownBy(() -> space.parse("1,1")).isInstanceOf(RefusedInput.class);
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> new DeclaredSpace().configured(new TestParameters(Map.of("file", "no/such.json")))).isInstanceOf(RefusedInput.class)
                .hasMessageContaining("no/such.json");
    }

    private static void refused(String json, String... parts) {
        assertThatThrownBy(() -> declared(json)).isInstanceOf(RefusedInput.class)
                .satisfies(e -> Arrays.stream(parts).forEach(part -> assertThat(e).hasMessageContaining(part)));
    }
}
