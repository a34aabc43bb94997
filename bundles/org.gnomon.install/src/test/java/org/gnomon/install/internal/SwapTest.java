package org.gnomon.install.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gnomon.api.BadRequest;
import org.gnomon.install.ChangeOptions;
import org.gnomon.install.JournalEntry;
import org.gnomon.install.MethodSet;
import org.gnomon.install.Outcome;
import org.gnomon.install.Problem;
import org.gnomon.install.Source;
import org.gnomon.install.StoredBundle;
import org.gnomon.install.TestBundle;
import org.gnomon.install.internal.running.TestFramework;
import org.gnomon.install.internal.source.TestRepository;
import org.gnomon.install.probe.Probes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Sets that come and go in a running framework. */
@Timeout(120)
class SwapTest {

    @TempDir
    Path folder;

    private final List<TestFramework> frameworks = new ArrayList<>();
    private TestFramework framework;
    private InstallerFixture fixture;

    @BeforeEach
    void start() throws Exception {
        framework = framework("first");
        fixture = process(framework).started();
    }

    private TestFramework framework(String name) throws Exception {
        TestFramework started = TestFramework.start(folder.resolve(name));
        frameworks.add(started);
        return started;
    }

    private InstallerFixture process(TestFramework in) {
        return new InstallerFixture(folder.resolve("methods"), in.methods(Duration.ofSeconds(10), Duration.ofSeconds(10)));
    }

    @AfterEach
    void stop() throws Exception {
        for (TestFramework started : frameworks) {
            started.close();
        }
    }

    private static TestBundle probe(String version) {
        return TestBundle.offering("org.probe", version, "probe", Probes.Good.class);
    }

    private static TestBundle library(String version) {
        return TestBundle.empty("org.library", version).header("Export-Package", "org.library;version=" + version).entry("org/library/a", "x");
    }

    private Outcome.Done done(Outcome outcome) {
        assertThat(outcome).as(outcome.lines().toString()).isInstanceOf(Outcome.Done.class);
        return (Outcome.Done) outcome;
    }

    private Outcome.Done update(TestBundle bundle) {
        return done(fixture.installer.update(new Source.BundleFile(fixture.pinned(bundle)), ChangeOptions.DEFAULT));
    }

    @Test
    void aMethodAppearsChangesGoesBackAndGoes() throws Exception {
        assertThat(update(probe("1.0.0")).lines()).containsExactly("org.probe 1.0.0, pinned (by the test); new: callable probe",
                "set 1 is in force; before: set 0");
        assertThat(framework.answer("probe")).isEqualTo("1.0.0");
        assertThat(update(probe("1.1.0")).lines()).first().isEqualTo("org.probe 1.0.0 -> 1.1.0, pinned (by the test); changed: callable probe");
        assertThat(framework.answer("probe")).isEqualTo("1.1.0");
        assertThat(framework.bundles()).hasSize(1);
        assertThat(done(fixture.installer.rollback(OptionalInt.empty(), ChangeOptions.DEFAULT)).after().number()).isEqualTo(1);
        assertThat(framework.answer("probe")).isEqualTo("1.0.0");
        assertThat(done(fixture.installer.remove("probe", ChangeOptions.DEFAULT)).lines()).first().isEqualTo("org.probe 1.0.0; gone: callable probe");
        assertThat(framework.bundles()).isEmpty();
        done(fixture.installer.rollback(OptionalInt.of(2), ChangeOptions.DEFAULT));
        assertThat(framework.answer("probe")).isEqualTo("1.1.0");
        assertThat(fixture.installer.journal()).extracting(JournalEntry::action)
                .containsExactly("pin", "update", "pin", "update", "rollback", "remove", "rollback");
        assertThat(fixture.installer.verify()).isEmpty();
    }

    @Test
    void dryRunsTellAndDoNothing() throws Exception {
        update(probe("1.0.0"));
        Source next = new Source.BundleFile(fixture.pinned(probe("1.1.0")));
        var state = fixture.state();
        assertThat(fixture.installer.update(next, ChangeOptions.DRY_RUN).lines()).containsExactly(
                "would be: org.probe 1.0.0 -> 1.1.0, pinned (by the test); changed: callable probe", "nothing was changed; set 1 stays");
        assertThat(fixture.installer.remove("org.probe", ChangeOptions.DRY_RUN).lines()).first().isEqualTo("would be: org.probe 1.0.0; gone: callable probe");
        assertThat(fixture.installer.rollback(OptionalInt.empty(), ChangeOptions.DRY_RUN)).isInstanceOf(Outcome.Planned.class);
        assertThat(fixture.installer.examine(next).problems()).isEmpty();
        assertThat(fixture.state()).isEqualTo(state);
        assertThat(framework.answer("probe")).isEqualTo("1.0.0");
    }

    @Test
    void whatIsInstalledAlreadyChangesNothing() {
        update(probe("1.0.0"));
        Source same = new Source.BundleFile(fixture.pinned(probe("1.0.0")));
        assertThat(fixture.installer.install(same, ChangeOptions.DEFAULT)).isInstanceOf(Outcome.Unchanged.class);
        assertThat(fixture.installer.update("probe", ChangeOptions.DEFAULT)).isInstanceOf(Outcome.Unchanged.class);
        assertThat(fixture.store.numbers()).containsExactly(1);
    }

    @Test
    void whatIsNotInstalledIsNamedWithWhatIs() {
        update(probe("1.0.0"));
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> fixture.installer.remove("prob", ChangeOptions.DEFAULT))
                .withMessage("'prob' is not installed beside the product; installed: org.probe 1.0.0 (callable probe)");
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> fixture.installer.rollback(OptionalInt.of(9), ChangeOptions.DEFAULT))
                .withMessage("there is no set 9; there are: 0 (nothing beyond the product), 1");
    }

    @Test
    void aProcessThatServesTakesOverWhatAnotherInstalls() throws Exception {
        TestFramework serverFramework = framework("second");
        InstallerFixture server = process(serverFramework).started();
        update(probe("1.0.0"));
        server.look();
        assertThat(serverFramework.answer("probe")).isEqualTo("1.0.0");
        update(probe("1.1.0"));
        server.look();
        assertThat(serverFramework.answer("probe")).isEqualTo("1.1.0");
        assertThat(serverFramework.bundles()).hasSize(1);
        done(fixture.installer.remove("org.probe", ChangeOptions.DEFAULT));
        server.look();
        assertThat(serverFramework.bundles()).isEmpty();
        assertThat(server.installer.status().problems()).isEmpty();
    }

    @Test
    void aProcessThatCannotTakeASetOverGoesOnWithItsOwnAndSaysWhy() throws Exception {
        TestFramework serverFramework = framework("second");
        InstallerFixture server = process(serverFramework).started();
        install(framework, library("1.0.0"));
        update(probe("1.0.0"));
        server.look();
        update(probe("1.1.0").header("Import-Package", "org.osgi.framework,org.library"));
        server.look();
        server.look();
        assertThat(serverFramework.answer("probe")).isEqualTo("1.0.0");
        assertThat(server.installer.status().current()).isEqualTo(2);
        assertThat(server.installer.status().serving().number()).isEqualTo(1);
        assertThat(server.installer.status().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Problem.Kind.UNRESOLVED);
            assertThat(problem.reason()).contains("org.library");
        });
    }

    private static void install(TestFramework framework, TestBundle bundle) throws Exception {
        framework.context().installBundle("product:" + bundle.hashCode(), new ByteArrayInputStream(bundle.jar()));
    }

    @Test
    void aLibraryIsSwappedUnderTheMethodsThatUseIt() throws Exception {
        update(library("1.0.0"));
        update(probe("1.0.0").header("Import-Package", "org.osgi.framework,org.library;version=\"[1,2)\""));
        Outcome refused = fixture.installer.remove("org.library", ChangeOptions.DEFAULT);
        assertThat(refused.lines()).first().isEqualTo("org.probe 1.0.0: it needs package org.library in [1.0.0,2.0.0); no installed bundle exports it");
        update(library("1.1.0"));
        assertThat(framework.answer("probe")).isEqualTo("1.0.0");
        assertThat(framework.bundles()).hasSize(2);
        assertThat(framework.removalPending()).isEmpty();
        assertThat(framework.exporter("org.probe", "org.library")).isEqualTo("org.library 1.1.0");
    }

    @Test
    void whatIsWiredToTheNativeLayerWaitsForARestart() throws Exception {
        TestFramework other = framework("second");
        for (TestFramework each : List.of(framework, other)) {
            install(each, TestBundle.empty("org.gnomon.engine.djl", "1.0.0").header("Export-Package", "org.torch").entry("org/torch/a", "x"));
        }
        update(probe("1.0.0").header("Import-Package", "org.osgi.framework,org.torch"));
        Outcome.Done updated = update(probe("1.1.0").header("Import-Package", "org.osgi.framework,org.torch"));
        assertThat(updated.pending()).singleElement().satisfies(problem -> assertThat(problem).hasToString(
                "org.probe 1.0.0: restart needed: it is wired to the native layer (org.gnomon.engine.djl), so this process goes on with it"));
        assertThat(framework.answer("probe")).isEqualTo("1.0.0");
        fixture.look();
        assertThat(framework.answer("probe")).isEqualTo("1.0.0");
        assertThat(fixture.installer.status().problems()).extracting(Problem::kind).containsExactly(Problem.Kind.RESTART_NEEDED);
        process(other).start();
        assertThat(other.answer("probe")).isEqualTo("1.1.0");
    }

    @Test
    void aFrameworkThatStartsAgainHasTheSetInForceAndNothingElse() throws Exception {
        update(probe("1.0.0"));
        framework.close();
        frameworks.clear();
        InstallerFixture meanwhile = new InstallerFixture(folder.resolve("methods"), new NoFramework()).started();
        meanwhile.installer.update(new Source.BundleFile(meanwhile.pinned(probe("1.1.0"))), ChangeOptions.DEFAULT);
        framework = framework("first");
        assertThat(framework.bundles()).singleElement().asString().contains("org.probe 1.0.0");
        process(framework).start();
        assertThat(framework.answer("probe")).isEqualTo("1.1.0");
        assertThat(framework.bundles()).hasSize(1);
    }

    @Test
    void whenItCannotBeWrittenDownTheProcessGoesBack() throws Exception {
        update(probe("1.0.0"));
        Path next = fixture.pinned(probe("1.1.0"));
        Path sets = folder.resolve("methods/sets");
        Files.move(sets, folder.resolve("sets"));
        Files.writeString(sets, "a file where a folder should be");
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> fixture.installer.update(new Source.BundleFile(next), ChangeOptions.DEFAULT));
        assertThat(framework.answer("probe")).isEqualTo("1.0.0");
        assertThat(framework.bundles()).hasSize(1);
    }

    @Test
    void damagedContentIsNotLoaded() throws Exception {
        update(probe("1.0.0"));
        MethodSet set = fixture.store.current();
        Files.writeString(folder.resolve("methods/content/" + set.bundles().getFirst().sha256() + ".jar"), "other");
        InstallerFixture other = process(framework("second"));
        other.start();
        assertThat(other.installer.status().problems()).extracting(Problem::kind).contains(Problem.Kind.DAMAGED);
        assertThat(other.installer.status().serving()).isEqualTo(MethodSet.EMPTY);
    }

    @Test
    void aFeatureOfARepositoryComesWithWhatItNeedsAndIsUpdatedFromThere() throws Exception {
        TestRepository repository = new TestRepository(folder.resolve("repository"));
        publish(repository, "org.library", library("1.0.0"), "1.0.0", "org.library 1.0.0");
        publish(repository, "org.probe", probe("1.0.0").header("Import-Package", "org.osgi.framework,org.library;version=\"[1,2)\""), "1.0.0");
        Path address = repository.feature("org.probe.feature", "1.0.0", "org.probe 1.0.0").write();
        Outcome.Done installed = done(fixture.installer.install(Source.parse(folder, address.toString(), Optional.of("org.probe.feature")),
                ChangeOptions.DEFAULT));
        assertThat(installed.after().bundles()).extracting(StoredBundle::name).containsExactly("org.library 1.0.0", "org.probe 1.0.0");
        assertThat(framework.answer("probe")).isEqualTo("1.0.0");
        publish(repository, "org.probe", probe("1.1.0"), "1.1.0");
        repository.feature("org.probe.feature", "1.1.0", "org.probe 1.1.0").write();
        assertThat(done(fixture.installer.update("probe", ChangeOptions.DEFAULT)).changes()).hasSize(1);
        assertThat(framework.answer("probe")).isEqualTo("1.1.0");
    }

    private void publish(TestRepository repository, String name, TestBundle bundle, String version, String... packages) {
        fixture.pinned(bundle);
        repository.bundle(name, version, bundle.jar(), packages);
    }

    @Test
    void theCodeOfVersionsThatAreGoneIsForgotten() throws Exception {
        ReferenceQueue<ClassLoader> collected = new ReferenceQueue<>();
        Set<WeakReference<ClassLoader>> loaders = new HashSet<>();
        for (int version = 0; version < 10; version++) {
            update(probe("1." + version + ".0"));
            assertThat(framework.answer("probe")).isEqualTo("1." + version + ".0");
            loaders.add(new WeakReference<>(framework.loader("org.probe"), collected));
        }
        while (loaders.size() > 1) {
            System.gc();
            loaders.remove(collected.remove(200));
        }
    }
}
