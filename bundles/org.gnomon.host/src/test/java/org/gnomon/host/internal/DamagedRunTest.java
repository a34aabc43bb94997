package org.gnomon.host.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.gnomon.host.RunFolder;
import org.gnomon.host.RunRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Records that were changed from outside. */
class DamagedRunTest {

    private final FileRunStore store = new FileRunStore(Clock.systemUTC(), "1.0.0");

    @TempDir
    Path root;

    private Path record;
    private String whole;

    @BeforeEach
    void makeARun() throws IOException {
        RunFolder run = store.start(root, "explain", Map.of(), 3);
        run.output("table.txt", "abc".getBytes(StandardCharsets.UTF_8));
        run.succeed("succeeded");
        record = run.folder().resolve("run.json");
        whole = Files.readString(record);
    }

    private RunRecord readBack() {
        return store.list(root).getFirst();
    }

    static Stream<Arguments> damages() {
        return Stream.of(Arguments.of("", "run.json is not a run record: it is empty"),
                Arguments.of("null", "run.json is not a run record: "),
                Arguments.of("[]", "run.json is not a run record: "),
                Arguments.of("{}", "run.json is not a run record: 'schemaVersion' is missing"),
                Arguments.of("{\"schemaVersion\": 1}", "run.json is not a run record: 'verb' is missing"),
                Arguments.of("{\"schemaVersion\": 2}", "run.json has schemaVersion 2; this version reads 1"),
                Arguments.of("{\"schemaVersion\": null}", "run.json is not a run record: 'schemaVersion' is missing"),
                Arguments.of("[".repeat(100_000), "run.json is not a run record: "),
                Arguments.of("{\"a\":".repeat(100_000), "run.json is not a run record: "));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void isListedAsDamagedWithTheReason(String content, String reason) throws IOException {
        Files.writeString(record, content);
        assertThat(readBack().status()).isEqualTo("damaged");
        assertThat(readBack().message()).startsWith(reason).doesNotContain("Cannot invoke").doesNotContain("Exception");
        assertThat(readBack().id()).isEqualTo("0001-explain");
    }

    @Test
    void isDamagedWhereverItIsCutOff() throws IOException {
        for (int length = 0; length < whole.strip().length(); length++) {
            Files.writeString(record, whole.substring(0, length));
            assertThat(readBack().status()).as("first %d characters", length).isEqualTo("damaged");
        }
    }

    @Test
    void isDamagedWhenSomethingFollowsItsEnd() throws IOException {
        Files.writeString(record, whole + whole);
        assertThat(readBack().message()).startsWith("run.json is not a run record: ");
    }

    @Test
    void isDamagedWithoutItsFileAndWithOneThatIsNoText() throws IOException {
        Files.write(record, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(readBack().message()).startsWith("run.json cannot be read: ");
        Files.delete(record);
        assertThat(readBack().message()).isEqualTo("there is no file run.json");
    }

    @Test
    void isDamagedWhenItIsTooLarge() throws IOException {
        byte[] large = new byte[(16 << 20) + 1];
        Arrays.fill(large, (byte) ' ');
        Files.write(record, large);
        assertThat(readBack().message()).contains("it is over 16777216 bytes");
    }

    @Test
    void isWrittenInTheSameOrderEveryTime() {
        assertThat(whole).matches("(?s).*\\{\\s*\"name\": \"table.txt\",\\s*\"sha256\": \"[0-9a-f]{64}\"\\s*}.*");
    }

    @Test
    void doesNotHideTheOthers() throws IOException {
        store.start(root, "explain", Map.of(), 3).succeed("succeeded");
        Files.writeString(record, "{");
        assertThat(store.list(root)).extracting(RunRecord::status).containsExactly("damaged", "succeeded");
    }
}
