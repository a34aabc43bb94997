package org.gnomon.release.sbom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductBomTest {

    @TempDir
    Path root;

    private SmallProduct small;

    @BeforeEach
    void write() throws IOException {
        small = SmallProduct.in(root);
    }

    private Bom read() throws IOException, ParseException {
        return new JsonParser().parse(small.bom().toFile());
    }

    @Test
    void bundlesCarryWhereTheyComeFrom() throws Exception {
        assertThat(read().getComponents()).extracting(Component::getPurl).containsExactly("pkg:p2/org.gnomon.one@1.0.0?classifier=osgi.bundle",
                "pkg:maven/org.libs/lib@2.1?type=jar", "pkg:maven/org.torch/native@3.0?classifier=linux&type=jar");
    }

    @Test
    void licencesAreOfTheManifestOrOfTheNearestPomThatNamesOne() throws Exception {
        assertThat(read().getComponents()).extracting(c -> c.getLicenses().getLicenses().getFirst().getId())
                .containsExactly("EPL-2.0", "Apache-2.0", "BSD-3-Clause");
    }

    @Test
    void nativeLibrariesStandInTheArtifactTheyWereUnpackedFrom() throws Exception {
        Component library = read().getComponents().getLast().getComponents().getFirst();
        assertThat(library.getName()).isEqualTo("libtorch.so");
        assertThat(library.getProperties().getFirst().getValue()).isEqualTo("engine/pytorch/libtorch.so");
    }

    @Test
    void theSameProductGivesTheSameBytes() throws IOException {
        assertThat(small.json()).isEqualTo(small.json());
    }

    @Test
    void aNativeLibraryOfNoArtifactIsAnError() throws IOException {
        SmallProduct.text(small.folder().resolve("engine/pytorch/libodd.so"), "odd");
        assertThatThrownBy(small::json).isInstanceOf(IOException.class).hasMessageContaining("libodd.so").hasMessageContaining("are in none of");
    }

    @Test
    void anArtifactWithoutLicenceIsAnError() throws IOException {
        small.pom("org/libs/all/7/all-7.pom", "");
        assertThatThrownBy(small::json).isInstanceOf(IOException.class).hasMessageContaining("names no licence");
    }

    @Test
    void anUnknownLicenceKeepsItsName() throws Exception {
        small.pom("org/libs/all/7/all-7.pom", SmallProduct.licence("Licence of the house"));
        assertThat(read().getComponents().get(1).getLicenses().getLicenses().getFirst().getName()).isEqualTo("Licence of the house");
    }

    @Test
    void aDocumentTypeIsRefused() throws IOException {
        Files.writeString(small.maven().resolve("org/libs/all/7/all-7.pom"),
                "<!DOCTYPE project [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><project>&a;</project>");
        assertThatThrownBy(small::json).isInstanceOf(IOException.class).hasMessageContaining("DOCTYPE");
    }
}
