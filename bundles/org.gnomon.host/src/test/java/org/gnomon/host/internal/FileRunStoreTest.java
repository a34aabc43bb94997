package org.gnomon.host.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;
import org.gnomon.api.Provenance.ParameterValue;
import org.gnomon.host.CallResult;
import org.gnomon.host.MethodDescriptor;
import org.gnomon.host.RunFolder;
import org.gnomon.host.RunRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Version;

class FileRunStoreTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-01-02T12:00:00Z"), ZoneOffset.UTC);

    private final FileRunStore store = new FileRunStore(NOON, "1.0.0");

    @TempDir
    Path temporary;

    private Path root;

    @BeforeEach
    void chooseRoot() {
        root = temporary.resolve("runs");
    }

    private RunFolder start() {
        return store.start(root, "explain", Map.of("data", "MUTAG"), 0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static CallResult<String> result() {
        Map<String, ParameterValue> parameters = new LinkedHashMap<>();
        parameters.put("samples", new ParameterValue(7, "run"));
        parameters.put("share", new ParameterValue(0.1, "default"));
        parameters.put("ties", new ParameterValue(true, "configuration"));
        parameters.put("objective", new ParameterValue("FACTUAL", "default"));
        MethodDescriptor method = new MethodDescriptor("explainer", "eig-search", Version.parseVersion("1.0.2"), "", "", "", false, "b", List.of());
        return new CallResult<>("", method, parameters, 0);
    }

    @Test
    void keepsWhatARunDid() throws IOException {
        RunRecord ended;
        try (RunFolder run = start()) {
            run.input(Files.writeString(temporary.resolve("in.txt"), "abc"));
            run.method(result());
            run.environment("kernels", "plain");
            run.output("deep/er/table.txt", bytes("abc"));
            run.volatileOutput("times.txt", bytes("1 s"));
            ended = run.succeed("succeeded");
        }
        RunRecord read = store.find(root, "0001-explain");
        assertThat(read).isEqualTo(ended);
        assertThat(read.status()).isEqualTo("succeeded");
        assertThat(read.methods()).extracting(m -> m.kind() + " " + m.id() + " " + m.version()).containsExactly("explainer eig-search 1.0.2");
        assertThat(read.methods().getFirst().parameters()).isEqualTo(result().parameters());
        assertThat(read.inputs()).extracting(d -> d.name()).containsExactly("in.txt");
        assertThat(read.outputs()).extracting(d -> d.name()).containsExactly("deep/er/table.txt");
        assertThat(read.environment()).containsEntry("kernels", "plain").containsEntry("gnomon", "1.0.0").containsKey("java.version");
        assertThat(read.started()).isEqualTo("2026-01-02T12:00:00Z");
        assertThat(read.folder().resolve("deep/er/table.txt")).hasContent("abc");
    }

    @Test
    void isARunningRunFromTheStart() {
        RunFolder run = start();
        assertThat(store.find(root, run.id())).matches(r -> r.status().equals("running") && r.seed() == 0
                && r.arguments().equals(Map.of("data", "MUTAG")));
    }

    @Test
    void numbersRunsAlsoWhenManyStartAtOnce() {
        List<String> ids = IntStream.range(0, 40).parallel().mapToObj(i -> start().id()).sorted().toList();
        assertThat(ids).isEqualTo(IntStream.rangeClosed(1, 40).mapToObj(i -> String.format("%04d-explain", i)).toList());
        assertThat(store.list(root)).extracting(RunRecord::id).isEqualTo(ids);
        assertThat(root.toFile().list()).hasSize(40);
    }

    @Test
    void goesOnAfterTheHighestNumberAndAfterAClaimThatAKilledProcessLeft() throws IOException {
        Files.createDirectories(root.resolve("12345-train"));
        Files.createDirectories(root.resolve(".12346"));
        Files.createDirectories(root.resolve("notes"));
        assertThat(start().id()).isEqualTo("12347-explain");
        assertThat(store.list(root)).extracting(RunRecord::id).containsExactly("12345-train", "12347-explain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Explain", "../x", "a b", "-x"})
    void refusesAVerbThatIsNoName(String verb) {
        assertThatIllegalArgumentException().isThrownBy(() -> store.start(root, verb, Map.of(), 0)).withMessageContaining("verb is '" + verb + "'");
        assertThat(root).doesNotExist();
    }

    @Test
    void namesTheRootWhenNoFolderCanBeMade() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> store.start(file, "explain", Map.of(), 0))
                .withMessageStartingWith("no run folder can be made in " + file);
    }

    @Test
    void aRunUnderAPathWithDetoursTakesOutputs() throws IOException {
        Files.createDirectories(temporary.resolve("elsewhere"));
        RunFolder run = store.start(temporary.resolve("./elsewhere/../runs"), "explain", Map.of(), 0);
        assertThat(run.output("report.html", bytes("abc"))).hasContent("abc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../other.txt", "a/../../other.txt", "/tmp/other.txt", "run.json", "./run.json", "a/../run.json"})
    void refusesOutputsOutsideTheFolderAndTheRecordItself(String name) {
        RunFolder run = start();
        assertThatIllegalArgumentException().isThrownBy(() -> run.output(name, bytes("x"))).withMessageContaining("output is '" + name + "'");
        assertThat(store.find(root, run.id()).outputs()).isEmpty();
    }

    @Test
    void oneOutputUnderTwoSpellingsIsRecordedOnce() throws IOException {
        RunFolder run = start();
        run.output("table.txt", bytes("old"));
        run.output("a/../table.txt", bytes("abc"));
        assertThat(store.find(root, run.id()).outputs()).containsExactly(Digests.of("table.txt", bytes("abc")));
    }

    @Test
    void aFailedWriteLeavesTheOldOutputAndItsDigest() throws IOException {
        RunFolder run = start();
        Files.createDirectories(run.folder().resolve("table.txt/in-the-way"));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> run.output("table.txt", bytes("new")));
        assertThat(store.find(root, run.id()).outputs()).isEmpty();
        assertThat(run.succeed("partial").status()).isEqualTo("partial");
        assertThat(run.folder().toFile().list()).containsExactlyInAnyOrder("run.json", "table.txt");
    }

    @Test
    void closedWithoutAnEndHasFailed() {
        try (RunFolder run = start()) {
            assertThat(run.id()).isEqualTo("0001-explain");
        }
        assertThat(store.find(root, "0001-explain")).matches(r -> r.status().equals("failed") && r.message().equals("ended without a result"));
    }

    @Test
    void failedWithAnExceptionThatHasNoMessageIsNotDamaged() throws IOException {
        RunFolder run = start();
        run.fail("failed", new IllegalStateException().getMessage());
        assertThat(store.find(root, run.id())).matches(r -> r.status().equals("failed") && r.message().isEmpty());
    }

    @Test
    void whoseEndCouldNotBeWrittenIsNotRunningForEver() throws IOException {
        RunFolder run = start();
        Path record = run.folder().resolve("run.json");
        Files.delete(record);
        Files.createDirectories(record.resolve("in-the-way"));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> run.succeed("succeeded"));
        Files.delete(record.resolve("in-the-way"));
        Files.delete(record);
        run.close();
        assertThat(store.find(root, run.id()).status()).isEqualTo("failed");
    }

    @Test
    void takesNothingMoreAfterItsEnd() throws IOException {
        RunFolder run = start();
        run.succeed("succeeded");
        assertThatIllegalStateException().isThrownBy(() -> run.output("late.txt", bytes("x"))).withMessage("run 0001-explain has ended");
        assertThatIllegalStateException().isThrownBy(() -> run.fail("failed", "late"));
        run.close();
        assertThat(store.find(root, run.id()).status()).isEqualTo("succeeded");
    }

    @Test
    void endsOnlyInTheStatesThereAre() {
        RunFolder run = start();
        assertThatIllegalArgumentException().isThrownBy(() -> run.succeed("failed")).withMessage("status is 'failed'; allowed: [partial, succeeded]");
        assertThatIllegalArgumentException().isThrownBy(() -> run.fail("succeeded", ""))
                .withMessage("status is 'succeeded'; allowed: [cancelled, failed]");
    }

    @Test
    void namesTheRunsThereAreForAnUnknownId() {
        start();
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> store.find(root, "0001-explian"))
                .withMessage("no run '0001-explian' in " + root + "; there are: 0001-explain")
                .matches(e -> e.reason() == Reason.NOT_FOUND && e.hint().equals("did you mean '0001-explain'? try: gnomon runs list"));
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> store.find(root.resolve("none"), "../0001-explain"))
                .withMessageEndingWith("; there are: none");
    }

    @Test
    void listsNothingWhereThereIsNothing() {
        assertThat(store.list(root)).isEmpty();
    }
}
