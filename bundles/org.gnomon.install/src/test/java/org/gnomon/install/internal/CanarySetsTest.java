package org.gnomon.install.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gnomon.api.BadRequest;
import org.gnomon.host.Canary;
import org.gnomon.host.MethodRoutes.Route;
import org.gnomon.install.ChangeOptions;
import org.gnomon.install.JournalEntry;
import org.gnomon.install.Outcome;
import org.gnomon.install.Problem;
import org.gnomon.install.Source;
import org.gnomon.install.TestBundle;
import org.gnomon.install.internal.running.FrameworkMethods;
import org.gnomon.install.internal.running.TestFramework;
import org.gnomon.install.probe.Probes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two versions of a bundle in one set. */
@Timeout(120)
class CanarySetsTest {

    private static final ChangeOptions TENTH = ChangeOptions.DEFAULT.withCanary(new Canary.Share(10));

    @TempDir
    Path folder;

    private final List<TestFramework> frameworks = new ArrayList<>();
    private Process first;

    /** A process on the store. */
    private record Process(TestFramework framework, FrameworkMethods methods, InstallerFixture fixture) {

        /** Every bundle with the calls it gets. */
        List<String> routes() {
            return Stream.of(framework.context().getBundles()).filter(b -> b.getLocation().startsWith("gnomon-store:"))
                    .map(b -> b.getVersion() + " " + words(methods.routes().route(b))).sorted().toList();
        }

        private static String words(Route route) {
            return switch (route) {
                case Route.Serving serving -> "serves";
                case Route.Beside(Canary canary) -> canary.toString();
                case Route.OnTrial trial -> "on trial";
            };
        }
    }

    @BeforeEach
    void start() throws Exception {
        first = process("first");
    }

    private Process process(String name) throws Exception {
        TestFramework framework = TestFramework.start(folder.resolve(name));
        frameworks.add(framework);
        FrameworkMethods methods = framework.methods(Duration.ofSeconds(10), Duration.ofSeconds(10));
        return new Process(framework, methods, new InstallerFixture(folder.resolve("methods"), methods).started());
    }

    @AfterEach
    void stop() throws Exception {
        for (TestFramework framework : frameworks) {
            framework.close();
        }
    }

    private static TestBundle probe(String version) {
        return TestBundle.offering("org.probe", version, "probe", Probes.Good.class);
    }

    private Outcome update(TestBundle bundle, ChangeOptions options) {
        return first.fixture().installer.update(new Source.BundleFile(first.fixture().pinned(bundle)), options);
    }

    private String line(Outcome outcome) {
        return outcome.lines().getFirst();
    }

    @Test
    void aCanaryStandsBesideAndTakesOver() throws Exception {
        update(probe("1.0.0"), ChangeOptions.DEFAULT);
        assertThat(update(probe("2.0.0"), TENTH).lines()).containsExactly("org.probe 2.0.0, pinned (by the test); canary: 10%",
                "set 2 is in force; before: set 1");
        assertThat(first.routes()).containsExactly("1.0.0 serves", "2.0.0 10%");
        assertThat(line(update(probe("2.0.0"), ChangeOptions.DEFAULT.withCanary(new Canary.Share(50)))))
                .isEqualTo("org.probe 2.0.0, pinned (by the test); canary: 10% -> 50%");
        assertThat(first.routes()).containsExactly("1.0.0 serves", "2.0.0 50%");
        assertThat(line(first.fixture().installer.promote("probe", ChangeOptions.DEFAULT)))
                .isEqualTo("org.probe 1.0.0 -> 2.0.0, pinned (by the test); changed: callable probe");
        assertThat(first.routes()).containsExactly("2.0.0 serves");
        first.fixture().installer.rollback(OptionalInt.empty(), ChangeOptions.DEFAULT);
        assertThat(first.routes()).containsExactly("1.0.0 serves", "2.0.0 50%");
        assertThat(first.fixture().installer.journal()).extracting(JournalEntry::action)
                .containsExactly("pin", "update", "pin", "update", "pin", "update", "promote", "rollback");
        assertThat(first.fixture().installer.verify()).isEmpty();
    }

    @Test
    void anAbortedCanaryLeavesWhatServed() throws Exception {
        update(probe("1.0.0"), ChangeOptions.DEFAULT);
        update(probe("2.0.0"), TENTH);
        assertThat(line(first.fixture().installer.abort("org.probe", ChangeOptions.DRY_RUN))).isEqualTo("would be: org.probe 2.0.0; canary: 10% -> no more");
        assertThat(line(first.fixture().installer.abort("org.probe", ChangeOptions.DEFAULT))).isEqualTo("org.probe 2.0.0; canary: 10% -> no more");
        assertThat(first.routes()).containsExactly("1.0.0 serves");
        assertThat(first.framework().answer("probe")).isEqualTo("1.0.0");
    }

    @Test
    void otherProcessesTakeItOverAndAStartLoadsIt() throws Exception {
        Process server = process("second");
        update(probe("1.0.0"), ChangeOptions.DEFAULT);
        update(probe("2.0.0"), ChangeOptions.DEFAULT.withCanary(new Canary.Asked()));
        server.fixture().look();
        assertThat(server.routes()).containsExactly("1.0.0 serves", "2.0.0 asked");
        assertThat(process("third").routes()).containsExactly("1.0.0 serves", "2.0.0 asked");
        first.fixture().installer.promote("org.probe", ChangeOptions.DEFAULT);
        server.fixture().look();
        assertThat(server.routes()).containsExactly("2.0.0 serves");
    }

    @Test
    void oneThatCannotBeMadeLeavesAllAsItWas() throws Exception {
        update(probe("1.0.0"), ChangeOptions.DEFAULT);
        Outcome outcome = update(TestBundle.offering("org.probe", "2.0.0", "probe", Probes.Throwing.class), TENTH);
        assertThat(outcome).isInstanceOf(Outcome.NotDone.class);
        assertThat(first.routes()).containsExactly("1.0.0 serves");
        assertThat(first.fixture().store.currentNumber()).isEqualTo(1);
    }

    @Test
    void anotherCanaryReplacesItOnlyByUpdate() throws Exception {
        update(probe("1.0.0"), ChangeOptions.DEFAULT);
        update(probe("2.0.0"), TENTH);
        Source next = new Source.BundleFile(first.fixture().pinned(probe("2.1.0")));
        assertThat(line(first.fixture().installer.install(next, TENTH))).isEqualTo("org.probe 2.1.0: it is installed in version 2.0.0");
        assertThat(line(first.fixture().installer.update(next, TENTH))).isEqualTo("org.probe 2.0.0 -> 2.1.0, pinned (by the test); canary: 10%");
        assertThat(first.routes()).containsExactly("1.0.0 serves", "2.1.0 10%");
    }

    @Test
    void whatServesIsNotReplacedWhileACanaryStandsThere() {
        update(probe("1.0.0"), ChangeOptions.DEFAULT);
        update(probe("2.0.0"), TENTH);
        for (String version : List.of("2.0.0", "3.0.0")) {
            assertThat(update(probe(version), ChangeOptions.DEFAULT)).isInstanceOfSatisfying(Outcome.NotDone.class, no -> {
                assertThat(no.problems()).singleElement().hasToString("org.probe " + version + ": version 2.0.0 stands there as a canary (10%)");
                assertThat(no.problems().getFirst().hint()).isEqualTo("first: gnomon methods promote org.probe, or gnomon methods abort org.probe");
            });
        }
    }

    @Test
    void nothingServesBesideWhichItCouldStand() {
        assertThat(line(update(probe("2.0.0"), TENTH))).isEqualTo("org.probe 2.0.0: no version of it serves, beside which it could stand");
    }

    @Test
    void anOlderOrEqualVersionIsNoCanary() {
        update(probe("2.0.0"), ChangeOptions.DEFAULT);
        assertThat(update(probe("1.0.0"), TENTH)).isInstanceOfSatisfying(Outcome.NotDone.class,
                no -> assertThat(no.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.UNTRUSTED));
        assertThat(line(update(TestBundle.offering("org.probe", "2.0.0", "probe", Probes.Throwing.class), TENTH)))
                .isEqualTo("org.probe 2.0.0: it has the version that serves; a canary needs another");
        assertThat(update(probe("2.0.0"), TENTH)).isInstanceOf(Outcome.Unchanged.class);
        assertThat(update(probe("1.0.0"), new ChangeOptions(false, true, Optional.of(new Canary.Asked())))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aLibraryIsNoCanary() {
        TestBundle library = TestBundle.empty("org.library", "1.0.0").entry("org/library/a", "x");
        update(library, ChangeOptions.DEFAULT);
        assertThat(line(update(TestBundle.empty("org.library", "1.1.0").entry("org/library/a", "x"), TENTH)))
                .isEqualTo("org.library 1.1.0: it offers no method, and what serves could come to use it");
    }

    @Test
    void removingTakesBothOut() throws Exception {
        update(probe("1.0.0"), ChangeOptions.DEFAULT);
        update(probe("2.0.0"), TENTH);
        assertThat(first.fixture().installer.remove("probe", ChangeOptions.DEFAULT).lines()).startsWith("org.probe 1.0.0; gone: callable probe",
                "org.probe 2.0.0; canary: 10% -> no more");
        assertThat(first.routes()).isEmpty();
    }

    @Test
    void namesTheCanariesThereAre() {
        update(probe("1.0.0"), ChangeOptions.DEFAULT);
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> first.fixture().installer.promote("probe", ChangeOptions.DEFAULT))
                .withMessage("no canary is 'probe'; there are: none");
        update(probe("2.0.0"), TENTH);
        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> first.fixture().installer.abort("prob", ChangeOptions.DEFAULT))
                .withMessage("no canary is 'prob'; there are: org.probe 2.0.0 (callable probe)");
    }
}
