package org.gnomon.io.autogo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gnomon.api.io.Limits;
import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.ComputationSet;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.computation.Padding;
import org.gnomon.model.computation.StructureDigest;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.SingleFile;
import org.gnomon.tck.TestRun;
import org.gnomon.tck.reference.GoldenGraphs;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class AutogoImporterTest {

    private static PackedComputation small() {
        ComputationBuilder net = new ComputationBuilder("small");
        int x = net.relu(net.batchNorm(net.conv(net.input(32, 32, 3), 16, 3, 2)));
        int y = net.batchNorm(net.depthwise(x, 5, 1));
        net.output(net.dense(net.mean(net.maxPool(net.sum(x, y), 3, 2)), 10));
        return net.build();
    }

    @Test
    void allReferenceGraphsAreRead() throws IOException {
        Path file = Path.of(System.getProperty("gnomon.shared", "")).resolve("data/nas/golden_cgs.jsonl.gz");
        Assumptions.assumeTrue(Files.exists(file), "reference graphs not found; set -Dgnomon.shared=<folder>");
        ComputationSet set = Reading.read("golden_cgs.jsonl.gz", Files.readAllBytes(file), Limits.DEFAULT);
        assertThat(set.name()).isEqualTo("golden_cgs");
        assertThat(set.graphs()).hasSize(21);
        for (PackedComputation graph : set.graphs()) {
            assertThat(StructureDigest.of(graph)).as(graph.id()).isEqualTo(StructureDigest.of(GoldenGraphs.named(graph.id())));
        }
        PackedComputation resnet = set.graphs().stream().filter(g -> g.id().equals("ResNet-V1-50")).findFirst().orElseThrow();
        assertThat(resnet.nodeCount()).isEqualTo(152);
        assertThat(resnet.edgeCount()).isEqualTo(164);
        assertThat(resnet.operations()).anyMatch(op -> op.window().padding().equals(Padding.VALID));
    }

    @Test
    void nodesInAnyOrderGiveTheSameGraph() throws IOException {
        for (long seed = 0; seed < 20; seed++) {
            ComputationSet set = Reading.read("x.jsonl", RecordText.shuffledLine(small(), seed) + "\n");
            assertThat(StructureDigest.of(set.graphs().getFirst())).isEqualTo(StructureDigest.of(small()));
        }
    }

    @Test
    void aRecordOfTheAuthorsIsRead() throws IOException {
        PackedComputation read = Reading.read("x.json", RecordText.authors(small())).graphs().getFirst();
        assertThat(read.id()).isEqualTo("small");
        assertThat(StructureDigest.of(read)).isEqualTo(StructureDigest.of(small()));
        assertThat(read.operations()).containsExactlyInAnyOrderElementsOf(small().operations());
    }

    @Test
    void labelledRecordsAreCalledByTheirKeys() throws IOException {
        String first = RecordText.authors(small().withId("same"));
        ComputationSet set = Reading.read("hiaml.json", "{\"net-1\":{\"net_config\":{\"blocks\":[\"z\"]},\"cg\":" + first
                + ",\"max_perf\":92.1,\"perfs\":[92.1,91.7]},\"net-2\":{\"cg\":" + first + ",\"max_perf\":90.0}}");
        assertThat(set.graphs()).extracting(PackedComputation::id).containsExactly("net-1", "net-2");
    }

    @Test
    void aListOfRecordsIsRead() throws IOException {
        String json = "[" + RecordText.authors(small().withId("a")) + "," + RecordText.shuffledLine(small().withId("b"), 3) + "]";
        assertThat(Reading.read("x.json", json).graphs()).extracting(PackedComputation::id).containsExactly("a", "b");
    }

    @Test
    void oneGraphIsReadAloneAndSeveralAreRefused() throws IOException {
        String one = RecordText.authors(small());
        assertThat(alone(one)).isEqualTo(Reading.read("x.json", one).graphs().getFirst());
        assertThatThrownBy(() -> alone("[" + one + "," + RecordText.authors(small().withId("b")) + "]")).isInstanceOf(RefusedInput.class)
                .hasMessageContaining("holds 2 graphs, small, b");
    }

    private static PackedComputation alone(String json) throws IOException {
        SingleFile source = SingleFile.of("x.json", json.getBytes(StandardCharsets.UTF_8));
        return new AutogoGraphImporter().read(source, Limits.DEFAULT, TestRun.seeded(1));
    }

    @Test
    void anEdgeGivenTwiceIsThereOnce() throws IOException {
        String line = RecordText.shuffledLine(small(), 1).replaceFirst("\"edges\":\\[(\\[[0-9]+,[0-9]+\\])", "\"edges\":[$1,$1");
        assertThat(Reading.read("x.jsonl", line).graphs().getFirst().edgeCount()).isEqualTo(small().edgeCount());
    }

    @Test
    void filesAreKnownByTheirNames() {
        for (String name : List.of("a.json", "a.jsonl", "a.json.gz", "a.jsonl.gz")) {
            assertThat(new AutogoImporter().recognises(SingleFile.of(name, new byte[0]))).as(name).isTrue();
        }
        assertThat(new AutogoImporter().recognises(SingleFile.of("a.onnx", new byte[0]))).isFalse();
    }
}
