package org.gnomon.host.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.gnomon.api.Provenance.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestsTest {

    private static final String SHA_256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    @Test
    void ofBytesAndOfAFileAreSha256() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "abc");
        assertThat(Digests.of(file)).isEqualTo(new Digest("a.txt", SHA_256_OF_ABC));
        assertThat(Digests.of("b", "abc".getBytes(StandardCharsets.UTF_8))).isEqualTo(new Digest("b", SHA_256_OF_ABC));
    }

    @Test
    void ofAFileLongerThanOneChunkIsThatOfItsBytes() throws IOException {
        byte[] content = new byte[200_001];
        content[150_000] = 1;
        assertThat(Digests.of(Files.write(folder.resolve("long"), content)).sha256()).isEqualTo(Digests.of("", content).sha256());
    }

    @Test
    void ofAFolderDependOnNamesAndContentsOnly() throws IOException {
        String digest = digestOf(tree("one", "x", "y"));
        assertThat(digestOf(tree("two", "x", "y"))).isEqualTo(digest);
        assertThat(digestOf(tree("three", "y", "x"))).isNotEqualTo(digest);
        Files.move(folder.resolve("two/sub/b"), folder.resolve("two/sub/c"));
        assertThat(digestOf(folder.resolve("two"))).isNotEqualTo(digest);
    }

    @Test
    void ofALinkToAFolderAreThoseOfTheFolder() throws IOException {
        Path real = tree("real", "x", "y");
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        assertThat(digestOf(link)).isEqualTo(digestOf(real));
        Files.writeString(real.resolve("a"), "changed");
        assertThat(digestOf(link)).isEqualTo(digestOf(real)).isNotEqualTo(digestOf(tree("fresh", "x", "y")));
    }

    @Test
    void ofAMissingFileFail() {
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> Digests.of(folder.resolve("nowhere")));
    }

    private static String digestOf(Path path) throws IOException {
        return Digests.of(path).sha256();
    }

    private Path tree(String name, String a, String b) throws IOException {
        Path root = folder.resolve(name);
        Files.createDirectories(root.resolve("sub"));
        Files.writeString(root.resolve("sub/b"), b);
        Files.writeString(root.resolve("a"), a);
        return root;
    }
}
