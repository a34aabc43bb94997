package org.gnomon.install.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.gnomon.install.ChangeOptions;
import org.gnomon.install.Jars;
import org.gnomon.install.Outcome;
import org.gnomon.install.Problem;
import org.gnomon.install.Source;
import org.gnomon.install.TestBundle;
import org.gnomon.install.TestSigner;
import org.gnomon.install.internal.running.TestFramework;
import org.gnomon.install.internal.store.Sha256;
import org.gnomon.install.probe.Probes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * G2: whatever is wrong with a bundle, what served before goes on, and the store is as it was to the bit. {@code -Dgnomon.test.rounds=50} tries more often than
 * every build does.
 */
class BrokenBundlesTest {

    private static final int ROUNDS = Integer.getInteger("gnomon.test.rounds", 1);
    private static final String NAME = "org.probe";
    private static final String CODE = Probes.Good.class.getName().replace('.', '/') + ".class";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    private TestFramework framework;
    private InstallerFixture fixture;

    @BeforeEach
    void installOne() throws Exception {
        framework = TestFramework.start(folder.resolve("framework"));
        fixture = new InstallerFixture(folder.resolve("methods"), framework.methods(Duration.ofSeconds(2), Duration.ofSeconds(10))).started();
        Outcome outcome = install(TestBundle.offering(NAME, "1.0.0", "probe", Probes.Good.class).jar(), true);
        assertThat(outcome).as(String.valueOf(outcome.lines())).isInstanceOf(Outcome.Done.class);
        assertThat(framework.answer("probe")).isEqualTo("1.0.0");
    }

    @AfterEach
    void stop() throws Exception {
        framework.close();
    }

    private Outcome install(byte[] jar, boolean pinned) {
        if (pinned) {
            fixture.installer.pinDigest(Sha256.of(jar), "by the test", ChangeOptions.DEFAULT);
        }
        return fixture.installer.update(new Source.BundleFile(TestBundle.write(folder.resolve("next.jar"), jar)), ChangeOptions.DEFAULT);
    }

    private record Kind(String name, byte[] jar, boolean pinned, Problem.Kind problem, String reason) {

        Kind(String name, TestBundle bundle, Problem.Kind problem, String reason) {
            this(name, bundle.jar(), true, problem, reason);
        }
    }

    private static TestBundle next(Class<?> type) {
        return TestBundle.offering(NAME, "1.1.0", "probe", type);
    }

    private static Stream<Kind> kinds() {
        byte[] tampered = Jars.edit(TestSigner.of("Author").sign(next(Probes.Good.class).jar()), entries -> entries.put(CODE, new byte[1]));
        return Stream.of(
                new Kind("no import", next(Probes.Good.class).header("Import-Package", "org.osgi.framework,org.nowhere;version=\"[1,2)\""),
                        Problem.Kind.UNRESOLVED, "it needs package org.nowhere in [1.0.0,2.0.0); no installed bundle exports it"),
                new Kind("wrong version", next(Probes.Good.class).header("Import-Package", "org.osgi.framework;version=\"[9,10)\""), Problem.Kind.UNRESOLVED,
                        "it needs package org.osgi.framework in [9.0.0,10.0.0); it is there in 1.10.0 from org.eclipse.osgi"),
                new Kind("throws", next(Probes.Throwing.class), Problem.Kind.BROKEN, "java.lang.IllegalStateException: no weights in the bundle"),
                new Kind("static error", next(Probes.BadStatics.class), Problem.Kind.BROKEN, "java.lang.NumberFormatException: For input string: \"twelve\""),
                new Kind("duplicate id", TestBundle.offering("org.other", "1.0.0", "probe", Probes.Good.class), Problem.Kind.UNSUITABLE,
                        "it offers callable probe, which " + NAME + " offers already"),
                new Kind("wrong Java", next(Probes.Good.class).header("Bundle-RequiredExecutionEnvironment", "JavaSE-99"), Problem.Kind.UNRESOLVED,
                        "it needs another Java, (&(osgi.ee=JavaSE)(version=99)); this is Java "),
                new Kind("empty jar", new byte[0], true, Problem.Kind.UNSUITABLE, "it is no jar"),
                new Kind("bad signature", tampered, false, Problem.Kind.UNTRUSTED, "its signature does not hold"),
                new Kind("endless", next(Probes.Endless.class), Problem.Kind.BROKEN, "making callable probe: it does not end within 2000 ms; it is at "
                        + Probes.Endless.class.getName() + ".<init>"),
                new Kind("out of memory", next(Probes.Greedy.class), Problem.Kind.BROKEN, "java.lang.OutOfMemoryError"));
    }

    @Test
    void brokenBundlesLeaveTheOldOneServingAndTheStoreAsItWas() throws Exception {
        for (Kind kind : Stream.generate(BrokenBundlesTest::kinds).limit(ROUNDS).flatMap(kinds -> kinds).toList()) {
            if (kind.pinned()) {
                fixture.installer.pinDigest(Sha256.of(kind.jar()), "by the test", ChangeOptions.DEFAULT);
            }
            List<String> bundles = framework.bundles();
            SortedMap<String, String> state = fixture.state();
            Outcome outcome = install(kind.jar(), kind.pinned());
            assertThat(outcome).isInstanceOfSatisfying(Outcome.NotDone.class, notDone -> assertThat(notDone.problems()).as(kind.name())
                    .anySatisfy(problem -> {
                        assertThat(problem.reason()).contains(kind.reason());
                        assertThat(problem.kind()).isEqualTo(kind.problem());
                    }));
            assertThat(framework.answer("probe")).isEqualTo("1.0.0");
            assertThat(framework.bundles()).isEqualTo(bundles);
            assertThat(fixture.state()).isEqualTo(state);
        }
    }

    @Test
    @Timeout(120)
    void oneThatCannotBeGotRidOfIsToldAndTheOldOneServesOn() throws Exception {
        List<String> bundles = framework.bundles();
        byte[] stubborn = next(Probes.Stubborn.class).jar();
        fixture = new InstallerFixture(folder.resolve("methods"), framework.methods(Duration.ofSeconds(1), Duration.ofSeconds(1))).started();
        SortedMap<String, String> state = fixture.state();
        try {
            assertThat(install(stubborn, true)).isInstanceOfSatisfying(Outcome.NotDone.class, notDone -> assertThat(notDone.problems())
                    .extracting(Problem::kind).containsExactly(Problem.Kind.BROKEN, Problem.Kind.RESTART_NEEDED));
            assertThat(framework.answer("probe")).isEqualTo("1.0.0");
        } finally {
            System.setProperty(Probes.Stubborn.class.getName(), "");
        }
        fixture.installer.unpin(Sha256.of(stubborn), ChangeOptions.DEFAULT);
        assertThat(fixture.state()).isEqualTo(state);
        while (!framework.bundles().equals(bundles)) {
            Thread.onSpinWait();
        }
    }
}
