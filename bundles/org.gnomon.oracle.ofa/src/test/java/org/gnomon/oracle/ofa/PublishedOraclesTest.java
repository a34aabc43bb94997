package org.gnomon.oracle.ofa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The published weights against recorded answers, where the folder that the system property {@code gnomon.shared} names is there. Origin: see
 * {@code data/oracles/README.md} in it (AutoBuild's own code on PyG 2.3.1 and torch 1.13.1; {@code *_f64}: an independent port in double).
 */
class PublishedOraclesTest {

    private Path oracles;

    @BeforeEach
    void findTheFiles() {
        String folder = System.getProperty("gnomon.shared");
        Assumptions.assumeTrue(folder != null && Files.isDirectory(Path.of(folder, "data", "oracles")),
                "system property gnomon.shared names no folder with data/oracles");
        oracles = Path.of(folder, "data", "oracles");
    }

    private JsonObject json(String name) throws IOException {
        return JsonParser.parseString(Files.readString(oracles.resolve(name))).getAsJsonObject();
    }

    private static OfaNetwork network(OfaFamily family, JsonObject row) {
        return new OfaNetwork(BlockUnits.parse(family, row.get("arch").getAsString()), row.get("res").getAsInt());
    }

    @ParameterizedTest
    @CsvSource({"MBV3, acc", "MBV3, gpu", "MBV3, cpu", "MBV3, npu", "PN, acc", "PN, gpu", "PN, cpu", "PN, npu"})
    void sequenceGraphOraclesGiveAll618Answers(OfaFamily family, String metric) throws IOException {
        WeightsFolder folder = new WeightsFolder(oracles.resolve("autobuild-seqgraph"));
        TensorFile tensors = TensorFile.read(folder, family.fileName() + "-" + metric);
        SequenceGraphNetwork inFloats = new SequenceGraphNetwork(tensors, Precision.FLOAT);
        SequenceGraphNetwork inDoubles = new SequenceGraphNetwork(tensors, Precision.DOUBLE);
        JsonArray rows = json("autobuild-seqgraph/" + family.fileName() + "-reference.json").getAsJsonArray("rows");
        assertThat(rows.size()).isEqualTo(618);
        for (JsonElement element : rows) {
            JsonObject row = element.getAsJsonObject();
            OfaNetwork network = network(family, row);
            assertClose(inFloats.predict(network), row.get(metric).getAsDouble(), 1e-5);
            assertClose(inDoubles.predict(network), row.get(metric + "_f64").getAsDouble(), 1e-9);
        }
    }

    private static void assertClose(double value, double expected, double relative) {
        assertThat(value).isCloseTo(expected, within(relative * Math.abs(expected)));
    }

    @ParameterizedTest
    @CsvSource({"MBV3, acc", "MBV3, gpu", "MBV3, cpu", "MBV3, npu", "PN, acc", "PN, gpu", "PN, cpu", "PN, npu"})
    void embeddingsHaveTheRecordedNormsAtEveryHop(OfaFamily family, String metric) throws IOException {
        WeightsFolder folder = new WeightsFolder(oracles.resolve("autobuild-seqgraph"));
        SequenceGraphNetwork oracle = new SequenceGraphNetwork(TensorFile.read(folder, family.fileName() + "-" + metric), Precision.DOUBLE);
        JsonArray rows = json("autobuild-seqgraph/" + family.fileName() + "-hop-norms.json").getAsJsonObject("oracles").getAsJsonArray(metric);
        assertThat(rows.size()).isEqualTo(60);
        for (JsonElement element : rows) {
            JsonObject row = element.getAsJsonObject();
            JsonArray norms = row.getAsJsonArray("l1_norm_per_hop_per_node");
            List<double[][]> hops = oracle.embeddings(network(family, row));
            assertThat(hops).hasSize(norms.size());
            for (int hop = 0; hop < hops.size(); hop++) {
                for (int node = 0; node < hops.get(hop).length; node++) {
                    assertThat(l1(hops.get(hop)[node])).isCloseTo(norms.get(hop).getAsJsonArray().get(node).getAsDouble(), within(1e-5));
                }
            }
        }
    }

    private static double l1(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += Math.abs(value);
        }
        return sum;
    }

    @Test
    void accuracyMlpGivesAll600Answers() throws IOException {
        TensorFile tensors = TensorFile.read(new WeightsFolder(oracles.resolve("ofa-accuracy-mlp")), "ofa-mbv3-w12-acc");
        AccuracyMlp inFloats = new AccuracyMlp(tensors, Precision.FLOAT);
        AccuracyMlp inDoubles = new AccuracyMlp(tensors, Precision.DOUBLE);
        JsonArray rows = json("ofa-accuracy-mlp/reference.json").getAsJsonArray("rows");
        assertThat(rows.size()).isEqualTo(600);
        for (JsonElement element : rows) {
            OfaNetwork network = network(OfaFamily.MBV3, element.getAsJsonObject());
            assertClose(inFloats.predict(network), element.getAsJsonObject().get("acc").getAsDouble(), 1e-5);
            assertClose(inDoubles.predict(network), element.getAsJsonObject().get("acc_f64").getAsDouble(), 1e-9);
        }
    }

    @Test
    void note10TableGivesAll10000Totals() throws IOException {
        LatencyTable table = LatencyTable.read(new WeightsFolder(oracles.resolve("note10-lut")), "note10_ofa_mbv3_lut.csv");
        List<String> lines = Files.readAllLines(oracles.resolve("measured-ofa-mbv3/ofa_mbv3_10k.csv"));
        assertThat(lines).hasSize(10_001);
        for (String line : lines.subList(1, lines.size())) {
            int quote = line.lastIndexOf('"');
            String[] columns = line.substring(quote + 2).split(",");
            OfaNetwork network = new OfaNetwork(BlockUnits.parse(OfaFamily.MBV3, line.substring(1, quote)), Integer.parseInt(columns[0]));
            assertThat(table.latency(network)).isCloseTo(Double.parseDouble(columns[1]), within(1e-6));
        }
    }
}
