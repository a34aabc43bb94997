package org.gnomon.install.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gnomon.install.ChangeOptions;
import org.gnomon.install.DevelopmentBuilds;
import org.gnomon.install.Outcome;
import org.gnomon.install.Pin;
import org.gnomon.install.TestBundle;
import org.gnomon.install.internal.store.Sha256;
import org.gnomon.install.probe.Probes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder that an author builds into. */
class DevelopmentBuildsTest {

    @TempDir
    Path folder;

    private final List<Outcome> told = new ArrayList<>();
    private InstallerFixture fixture;
    private Path target;
    private DevelopmentBuilds builds;

    @BeforeEach
    void start() throws IOException {
        fixture = new InstallerFixture(folder.resolve("methods"), new NoFramework()).started();
        target = Files.createDirectories(folder.resolve("target"));
        builds = new DevelopmentBuilds(target, fixture.installer, told::add);
    }

    private static TestBundle bundle(String version) {
        return TestBundle.offering("org.probe", version, "probe", Probes.Good.class);
    }

    private void build(byte[] jar) throws IOException {
        Files.write(target.resolve("probe.jar"), jar);
        builds.look();
        builds.look();
    }

    private List<String> pinned() {
        return fixture.installer.pins().stream().map(Pin::sha256).toList();
    }

    @Test
    void everyBuildIsInstalledAndOnlyTheLastStaysPinned() throws IOException {
        build(bundle("1.0.0").jar());
        build(bundle("1.1.0").jar());
        build(bundle("1.0.1").jar());
        assertThat(told).hasSize(3).allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Done.class));
        assertThat(told.getLast().lines()).first().asString().startsWith("org.probe 1.1.0 -> 1.0.1, pinned (development build of " + target);
        assertThat(pinned()).containsExactly(Sha256.of(bundle("1.0.1").jar()));
    }

    @Test
    void aBuildThatDoesNotWorkIsTrustedNoLonger() throws IOException {
        build(bundle("1.0.0").jar());
        build(bundle("1.1.0").header("Require-Bundle", "org.other").jar());
        assertThat(told.getLast()).isInstanceOf(Outcome.NotDone.class);
        assertThat(fixture.store.current().bundles()).extracting(b -> b.version().toString()).containsExactly("1.0.0");
        assertThat(pinned()).containsExactly(Sha256.of(bundle("1.0.0").jar()));
    }

    @Test
    void theSameBuildIsTakenOnce() throws IOException {
        build(bundle("1.0.0").jar());
        build(bundle("1.0.0").jar());
        assertThat(told).hasSize(1);
    }

    @Test
    void jarsThatAreNoBundlesAreLeftAlone() throws IOException {
        build(TestBundle.empty("x", "1.0.0").header("Bundle-SymbolicName", null).jar());
        build(new byte[] {1, 2, 3});
        assertThat(told).isEmpty();
        assertThat(pinned()).isEmpty();
    }

    @Test
    void aStoreThatTrustsAnythingElseIsKnown() throws IOException {
        build(bundle("1.0.0").jar());
        assertThat(DevelopmentBuilds.only(fixture.installer)).isTrue();
        fixture.installer.pinDigest("0".repeat(64), "read and found good", ChangeOptions.DEFAULT);
        assertThat(DevelopmentBuilds.only(fixture.installer)).isFalse();
    }
}
