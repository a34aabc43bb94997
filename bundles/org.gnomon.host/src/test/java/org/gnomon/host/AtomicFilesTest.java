package org.gnomon.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {

    @TempDir
    Path folder;

    @Test
    void writesAndReplaces() throws IOException {
        Path file = folder.resolve("a.txt");
        AtomicFiles.write(file, bytes("old"));
        assertThat(AtomicFiles.write(file, bytes("new"))).isEqualTo(file).hasContent("new");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void leavesTheOldContentWhenItCannotMove() throws IOException {
        Path inTheWay = Files.createDirectories(folder.resolve("a.txt/full")).getParent();
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> AtomicFiles.write(inTheWay, bytes("new")));
        assertThat(inTheWay.resolve("full")).isDirectory();
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void isNotStoppedByWhatAKilledProcessLeftBehind() throws IOException {
        Files.writeString(folder.resolve(".a.txt.0.tmp"), "half a fi");
        Files.writeString(folder.resolve(".a.txt.1.tmp"), "");
        assertThat(AtomicFiles.write(folder.resolve("a.txt"), bytes("whole"))).hasContent("whole");
        assertThat(folder.resolve(".a.txt.0.tmp")).hasContent("half a fi");
    }

    @Test
    void givesReadersOneOfTheContentsWhileManyWrite() throws IOException {
        Path file = folder.resolve("a.txt");
        List<String> contents = IntStream.range(0, 50).mapToObj(i -> Integer.toString(i).repeat(20_000)).toList();
        List<String> seen = contents.parallelStream().map(content -> writtenAndRead(file, content)).toList();
        assertThat(contents).containsAll(seen);
        assertThat(names()).containsExactly("a.txt");
    }

    private static String writtenAndRead(Path file, String content) {
        try {
            return Files.readString(AtomicFiles.write(file, bytes(content)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString()).sorted().toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
