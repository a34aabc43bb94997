package org.gnomon.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gnomon.api.BadRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {

    @TempDir
    Path folder;

    private Source parse(String text) {
        return Source.parse(folder, text, Optional.empty());
    }

    @Test
    void filesFoldersAndAddresses() throws Exception {
        Files.createFile(folder.resolve("a b.jar"));
        Files.createDirectory(folder.resolve("repository"));
        assertThat(parse("a b.jar")).isEqualTo(new Source.BundleFile(folder.resolve("a b.jar")));
        assertThat(parse("./x/../a b.jar")).isEqualTo(new Source.BundleFile(folder.resolve("a b.jar")));
        assertThat(parse("repository")).isEqualTo(new Source.Repository(folder.resolve("repository").toUri(), Optional.empty(), Optional.empty()));
        assertThat(parse("HTTPS://host/p2")).isEqualTo(new Source.Repository(URI.create("HTTPS://host/p2/"), Optional.empty(), Optional.empty()));
    }

    @Test
    void whatIsNeither() throws Exception {
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> parse("none.jar")).withMessage("there is no 'none.jar'")
                .returns(BadRequest.Reason.NOT_FOUND, BadRequest::reason);
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> parse("http://host/a b")).withMessageStartingWith("'http://host/a b/' is no address");
        Files.createFile(folder.resolve("a.jar"));
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> Source.parse(folder, "a.jar", Optional.of("org.x")))
                .withMessage("'a.jar' is a file; a unit such as 'org.x' is chosen from a repository");
    }
}
