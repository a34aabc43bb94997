package org.gnomon.install.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StableJarsTest {

    @TempDir
    Path folder;

    private StableJars jars;
    private Path jar;

    @BeforeEach
    void look() {
        jars = new StableJars(folder);
        jar = folder.resolve("a.jar");
    }

    @Test
    void aJarIsToldOnceItIsTheSameInTwoLooks() throws IOException {
        Files.writeString(jar, "1");
        assertThat(jars.look()).isEmpty();
        Files.writeString(jar, "2");
        assertThat(jars.look()).isEmpty();
        assertThat(jars.look()).containsExactly(jar);
        assertThat(jars.look()).isEmpty();
    }

    @Test
    void aJarThatChangesIsToldAgain() throws IOException {
        Files.writeString(jar, "1");
        jars.look();
        jars.look();
        Files.writeString(jar, "2");
        assertThat(jars.look()).isEmpty();
        assertThat(jars.look()).containsExactly(jar);
    }

    @Test
    void aJarThatWentAndCameBackIsToldAgain() throws IOException {
        Files.writeString(jar, "1");
        jars.look();
        jars.look();
        Files.delete(jar);
        jars.look();
        Files.writeString(jar, "1");
        assertThat(jars.look()).isEmpty();
        assertThat(jars.look()).containsExactly(jar);
    }

    @Test
    void aJarThatCouldNotBeTakenIsToldAgainOnRequest() throws IOException {
        Files.writeString(jar, "1");
        jars.look();
        jars.look();
        jars.tellAgain(jar);
        assertThat(jars.look()).containsExactly(jar);
    }
}
