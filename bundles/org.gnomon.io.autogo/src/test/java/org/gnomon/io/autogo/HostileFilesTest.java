package org.gnomon.io.autogo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.gnomon.api.io.Limits;
import org.gnomon.model.packed.RefusedInput;
import org.gnomon.tck.EndlessStream;
import org.gnomon.tck.SingleFile;
import org.gnomon.tck.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HostileFilesTest {

    private static final String INPUT = "{\"id\":0,\"op\":\"Input\",\"res\":[8,8,8,8,3,3]}";
    private static final String ADD = "{\"id\":%d,\"op\":\"Add\",\"res\":[8,8,8,8,3,3]}";

    private static void assertRefused(String content, String... parts) {
        assertThatThrownBy(() -> Reading.read("x.jsonl", content)).isInstanceOf(RefusedInput.class).hasMessageContainingAll(parts);
    }

    private static String graph(String edges) {
        return "{\"name\":\"g\",\"nodes\":[" + INPUT + "," + ADD.formatted(1) + "," + ADD.formatted(2) + "," + ADD.formatted(3)
                + "],\"edges\":" + edges + "}";
    }

    @Test
    void aCycleIsRefusedWithANodeOnIt() {
        assertRefused(graph("[[0,1],[1,2],[2,1],[2,3]]"), "x.jsonl", "line 1", "(Add) is on a cycle");
        RefusedInput refused = catchThrowableOfType(RefusedInput.class, () -> Reading.read("x.jsonl", graph("[[0,1],[1,2],[2,1],[2,3]]")));
        assertThat(refused.getMessage()).containsPattern("node [12] ").doesNotContain("node 3");
        assertRefused(graph("[[0,1],[1,1]]"), "node 1 (Add) is on a cycle");
    }

    @Test
    void theLineAndThePathOfAMistakeAreNamed() {
        String bad = graph("[]").replace("\"id\":2,\"op\":\"Add\",\"res\":[8,8,8,8,3,3]", "\"id\":2,\"op\":\"Add\",\"res\":[8,8,8,8,3]");
        assertRefused(graph("[]") + "\n" + bad.replace("\"g\"", "\"h\""), "line 2", "$.nodes[2]", "has 5 numbers; expected 6");
    }

    @Test
    void edgesToNodesThatAreNotThereAreRefused() {
        assertRefused(graph("[[0,7]]"), "edge 0 joins node 7, which does not exist");
        assertRefused(graph("[[0,-1]]"), "node -1");
        assertRefused(graph("[[0,1,2]]"), "an edge of 3 numbers");
    }

    @Test
    void dimensionsOutOfRangeAreRefused() {
        assertRefused(graph("[]").replace("[8,8,8,8,3,3]", "[2147483647,8,8,8,3,3]"), "2147483647", "allowed: 1..");
        assertRefused(graph("[]").replace("[8,8,8,8,3,3]", "[99999999999,8,8,8,3,3]"), "line 1", "$.nodes[0].res[0]");
        assertRefused(graph("[]").replace("[8,8,8,8,3,3]", "[0,8,8,8,3,3]"), "allowed: 1..");
    }

    @Test
    void textThatIsNoJsonOrEndsEarlyIsRefused() throws IOException {
        String good = graph("[[0,1],[1,2],[2,3]]");
        assertThat(Reading.read("x.jsonl", good).graphs()).hasSize(1);
        IntStream.range(0, good.length()).forEach(length -> assertRefused(good.substring(0, length), "x.jsonl"));
        assertRefused("nonsense", "line 1");
        assertRefused("[".repeat(1_000_000), "line 1");
        assertRefused("{\"a\":".repeat(1_000_000), "line 1");
        assertRefused("{\"name\":\"" + "x".repeat(1_000_000) + "\"}", "more than 65536 characters");
        assertRefused("{}", "holds no graph");
        assertRefused("{\"net\":{\"max_perf\":1}}", "holds no graph");
        assertRefused(good + "\n" + good, "line 2", "second graph called 'g'");
        byte[] notUtf8 = {'{', '"', (byte) 0xff, '"'};
        assertThatThrownBy(() -> Reading.read("x.json", notUtf8, Limits.DEFAULT)).isInstanceOf(RefusedInput.class);
    }

    @Test
    void brokenCompressionIsRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(graph("[[0,1],[1,2],[2,3]]").getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = packed.toByteArray();
        assertThat(Reading.read("x.jsonl.gz", whole, Limits.DEFAULT).graphs()).hasSize(1);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Reading.read("x.jsonl.gz", cut, Limits.DEFAULT)).as("%d bytes", length).isInstanceOf(RefusedInput.class);
        }
    }

    @Test
    @Timeout(60)
    void manyNodesAreRefusedBeforeTheyAreRead() {
        byte[] node = (INPUT.replace("\"id\":0,", "") + ",").getBytes(StandardCharsets.UTF_8);
        InputStream file = new EndlessStream("{\"nodes\":[".getBytes(StandardCharsets.UTF_8), node);
        assertThatThrownBy(() -> new AutogoImporter().read(new SingleFile("x.json", 1, () -> file), Limits.DEFAULT, TestRun.seeded(1)))
                .isInstanceOf(RefusedInput.class).hasMessageContaining("more than 65535 nodes in one graph");
    }

    @Test
    void limitsAreKept() {
        String two = graph("[[0,1],[1,2],[2,3]]") + "\n" + graph("[]").replace("\"g\"", "\"h\"");
        assertThatThrownBy(() -> Reading.read("x.jsonl", two.getBytes(StandardCharsets.UTF_8), new Limits(1 << 20, 1, 100, 100)))
                .isInstanceOf(RefusedInput.class).hasMessageContaining("more than 1 graphs");
        assertThatThrownBy(() -> Reading.read("x.jsonl", two.getBytes(StandardCharsets.UTF_8), new Limits(1 << 20, 10, 6, 100)))
                .isInstanceOf(RefusedInput.class).hasMessageContaining("6 nodes");
        assertThatThrownBy(() -> Reading.read("x.jsonl", two.getBytes(StandardCharsets.UTF_8), new Limits(1 << 20, 10, 100, 2)))
                .isInstanceOf(RefusedInput.class).hasMessageContaining("2 edges");
        assertThatThrownBy(() -> Reading.read("x.jsonl", two.getBytes(StandardCharsets.UTF_8), new Limits(50, 10, 100, 100)))
                .isInstanceOf(RefusedInput.class).hasMessageContaining("limit of bytes");
    }
}
