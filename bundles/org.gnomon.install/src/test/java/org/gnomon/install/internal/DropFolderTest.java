package org.gnomon.install.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.gnomon.install.ChangeOptions;
import org.gnomon.install.MethodSet;
import org.gnomon.install.TestBundle;
import org.gnomon.install.internal.store.Sha256;
import org.gnomon.install.probe.Probes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropFolderTest {

    @TempDir
    Path folder;

    private final byte[] jar = TestBundle.offering("org.probe", "1.0.0", "probe", Probes.Good.class).jar();
    private InstallerFixture fixture;
    private Path drop;
    private DropFolder looking;

    @BeforeEach
    void start() throws IOException {
        fixture = new InstallerFixture(folder.resolve("methods"), new NoFramework()).started();
        drop = Files.createDirectories(folder.resolve("methods/drop"));
        looking = new DropFolder(drop, fixture.installer);
    }

    private MethodSet current() {
        return fixture.store.current();
    }

    @Test
    void aFileCountsOnceItStandsStill() throws IOException {
        fixture.installer.pinDigest(Sha256.of(jar), "", ChangeOptions.DEFAULT);
        for (int length = 100; length < jar.length; length += jar.length / 3) {
            Files.write(drop.resolve("probe.jar"), Arrays.copyOf(jar, length));
            looking.look();
        }
        Files.write(drop.resolve("probe.jar"), jar);
        looking.look();
        assertThat(current()).isEqualTo(MethodSet.EMPTY);
        looking.look();
        assertThat(current().bundles()).extracting(b -> b.symbolicName()).containsExactly("org.probe");
        assertThat(drop.resolve("probe.jar")).doesNotExist();
        assertThat(drop.resolve("taken/probe.jar")).hasBinaryContent(jar);
    }

    @Test
    void aFileOfTheSameSizeWithOtherContentIsStillBeingWritten() throws IOException {
        byte[] half = jar.clone();
        Arrays.fill(half, jar.length / 2, jar.length, (byte) 0);
        Files.write(drop.resolve("probe.jar"), half);
        looking.look();
        Files.write(drop.resolve("probe.jar"), jar);
        looking.look();
        assertThat(drop.resolve("probe.jar")).exists();
        looking.look();
        assertThat(drop.resolve("probe.jar")).doesNotExist();
    }

    @Test
    void whatIsNotTrustedIsPutAsideWithTheReason() throws IOException {
        Files.write(drop.resolve("probe.jar"), jar);
        looking.look();
        looking.look();
        assertThat(drop.resolve("refused/probe.jar")).exists();
        assertThat(drop.resolve("refused/probe.jar.txt")).content().contains("it is not signed", "gnomon methods pin " + Sha256.of(jar));
        assertThat(current()).isEqualTo(MethodSet.EMPTY);
    }

    @Test
    void otherFilesAndAMissingFolderAreLeftAlone() throws IOException {
        Files.writeString(drop.resolve("notes.txt"), "x");
        looking.look();
        looking.look();
        assertThat(drop.resolve("notes.txt")).exists();
        new DropFolder(folder.resolve("nowhere"), fixture.installer).look();
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }
}
