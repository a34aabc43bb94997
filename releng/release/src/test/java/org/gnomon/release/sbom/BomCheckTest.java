package org.gnomon.release.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BomCheckTest {

    @TempDir
    Path root;

    private SmallProduct small;
    private Path bom;

    @BeforeEach
    void write() throws IOException {
        small = SmallProduct.in(root);
        bom = small.bom();
    }

    private List<String> findings() throws IOException {
        return BomCheck.of(small.folder(), bom);
    }

    @Test
    void whatWasWrittenFits() throws IOException {
        assertThat(findings()).isEmpty();
    }

    @Test
    void otherBytesAreFound() throws IOException {
        Files.writeString(small.folder().resolve("engine/pytorch/libtorch.so"), "tampered");
        assertThat(findings()).containsExactly("engine/pytorch/libtorch.so has another SHA-256 than listed");
    }

    @Test
    void aJarAnywhereInTheProductMustBeListed() throws IOException {
        Files.copy(small.bundle("org.lib_2.1.0.jar"), small.folder().resolve("extra.jar"));
        assertThat(findings()).containsExactly("extra.jar is not listed");
    }

    @Test
    void whatIsListedMustBeThere() throws IOException {
        Files.delete(small.bundle("org.lib_2.1.0.jar"));
        assertThat(findings()).containsExactly("plugins/org.lib_2.1.0.jar is listed and not in the product");
    }

    @Test
    void aComponentWithoutLicenceIsFound() throws IOException {
        Files.writeString(bom, Files.readString(bom).replaceFirst("(?s)(\"name\" : \"org.lib\".*?)\"licenses\"", "$1\"licences\""));
        assertThat(findings()).contains("org.lib has no licenses");
    }
}
