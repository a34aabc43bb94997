package org.gnomon.install.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.gnomon.install.ChangeOptions;
import org.gnomon.install.JournalEntry;
import org.gnomon.install.MethodSet;
import org.gnomon.install.Outcome;
import org.gnomon.install.Problem;
import org.gnomon.install.Source;
import org.gnomon.install.Status;
import org.gnomon.install.Status.Phase;
import org.gnomon.install.TestBundle;
import org.gnomon.install.internal.running.Reconciliation;
import org.gnomon.install.probe.Probes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** G5: a set that does not get ready gives way to the last one that did; two failed starts in a row leave all methods from outside away. */
class StartTest {

    @TempDir
    Path folder;

    /** A process that starts; {@code broken} sets do not get ready in it. */
    private InstallerFixture process(Integer... broken) {
        NoFramework framework = new NoFramework();
        framework.answer = set -> List.of(broken).contains(set.number())
                ? new Reconciliation.Kept(List.of(new Problem(Problem.Kind.BROKEN, "org.probe", "the set did not get ready within 60 s", "")))
                : new Reconciliation.Reached(List.of());
        return new InstallerFixture(folder.resolve("methods"), framework);
    }

    private static void install(InstallerFixture process, String version) {
        Path file = process.pinned(TestBundle.offering("org.probe", version, "probe", Probes.Good.class));
        Outcome outcome = process.installer.update(new Source.BundleFile(file), ChangeOptions.DEFAULT);
        assertThat(outcome).as(outcome.lines().toString()).isInstanceOf(Outcome.Done.class);
    }

    /** Set 1 was good at a start, set 2 is in force and was not started with yet. */
    private void twoSets() {
        install(process().started(), "1.0.0");
        install(process().started(), "1.1.0");
        assertThat(process().store.goodNumber()).isEqualTo(1);
    }

    /** A process that begins to start with the set in force and is killed: what it leaves is a mark that nobody locks. */
    private void killedStart() throws Exception {
        InstallerFixture process = process();
        Path starting = Files.createDirectories(folder.resolve("methods/starting"));
        Files.createFile(starting.resolve("%06d-%d-99".formatted(process.marks.failed().size() + 1, process.store.currentNumber())));
    }

    private static MethodSet loaded(InstallerFixture process) {
        return ((NoFramework) process.running).loaded;
    }

    @Test
    void aSetThatDoesNotGetReadyGivesWayToTheLastGoodOne() {
        twoSets();
        InstallerFixture process = process(2).started();
        Status status = process.installer.status();
        assertThat(status.phase()).isEqualTo(Phase.READY);
        assertThat(status.serving().number()).isEqualTo(1);
        assertThat(status.problems()).extracting(Problem::reason).containsExactly("the set did not get ready within 60 s");
        assertThat(loaded(process).number()).isEqualTo(1);
        assertThat(process.store.currentNumber()).isEqualTo(1);
        assertThat(process.installer.journal()).last().returns("fallback", JournalEntry::action).returns(2, JournalEntry::before)
                .returns(1, JournalEntry::after);
        assertThat(process().started().installer.status().problems()).isEmpty();
    }

    @Test
    void aSetWithWhichAProcessDiedGivesWayAtTheNextStart() throws Exception {
        twoSets();
        killedStart();
        InstallerFixture process = process().started();
        assertThat(process.installer.status().serving().number()).isEqualTo(1);
        assertThat(process.store.currentNumber()).isEqualTo(1);
        assertThat(process.marks.failed()).isEmpty();
    }

    @Test
    void twoStartsThatDiedLeaveAllMethodsFromOutsideAwayUntilTheSetChanges() throws Exception {
        twoSets();
        killedStart();
        killedStart();
        for (int i = 0; i < 2; i++) {
            InstallerFixture process = process().started();
            assertThat(process.installer.status().phase()).isEqualTo(Phase.SAFE_MODE);
            assertThat(process.installer.status().problems()).singleElement().asString()
                    .isEqualTo("safe mode: the last 2 starts did not get ready (with set 2, set 2); no methods beyond the product are loaded");
            assertThat(loaded(process)).isEqualTo(MethodSet.EMPTY);
            process.look();
            assertThat(loaded(process)).isEqualTo(MethodSet.EMPTY);
            assertThat(process.store.currentNumber()).isEqualTo(2);
        }
        InstallerFixture process = process().started();
        assertThat(process.installer.rollback(OptionalInt.of(1), ChangeOptions.DEFAULT)).isInstanceOf(Outcome.Done.class);
        assertThat(process.installer.status().phase()).isEqualTo(Phase.READY);
        assertThat(process().started().installer.status().serving().number()).isEqualTo(1);
    }

    @Test
    void safeModeIsLeftByTryingTheSameSetAgain() throws Exception {
        twoSets();
        killedStart();
        killedStart();
        InstallerFixture process = process().started();
        assertThat(process.installer.rollback(OptionalInt.of(2), ChangeOptions.DEFAULT)).isInstanceOf(Outcome.Done.class);
        assertThat(process.installer.status().serving().number()).isEqualTo(2);
        assertThat(process().started().installer.status().phase()).isEqualTo(Phase.READY);
    }

    @Test
    void whenTheLastGoodSetDoesNotWorkEitherThereAreNone() {
        twoSets();
        InstallerFixture process = process(1, 2).started();
        assertThat(process.installer.status().phase()).isEqualTo(Phase.SAFE_MODE);
        assertThat(process.store.currentNumber()).isEqualTo(2);
        assertThat(process(1, 2).started().installer.status().phase()).isEqualTo(Phase.SAFE_MODE);
    }

    @Test
    void oneDeadStartOfTheGoodSetIsNoReasonToGiveItUp() throws Exception {
        install(process().started(), "1.0.0");
        process().start();
        assertThat(process().store.goodNumber()).isEqualTo(1);
        killedStart();
        assertThat(process().started().installer.status().serving().number()).isEqualTo(1);
        assertThat(process().marks.failed()).isEmpty();
    }

    @Test
    void aDamagedPointerOrSetGivesWayToTheLastGoodOne() throws Exception {
        for (String file : List.of("current", "sets/000002.json")) {
            twoSets();
            Files.writeString(folder.resolve("methods").resolve(file), "damaged");
            InstallerFixture process = process().started();
            assertThat(process.installer.status().serving().number()).as(file).isEqualTo(1);
            assertThat(process.store.currentNumber()).as(file).isEqualTo(1);
            try (var files = Files.walk(folder.resolve("methods"))) {
                files.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
            }
        }
    }

    @Test
    void aStoreThatNobodyUsedIsNotMade() {
        InstallerFixture process = process().started();
        assertThat(process.installer.status()).isEqualTo(new Status(folder.resolve("methods"), Phase.READY, 0, MethodSet.EMPTY, List.of()));
        assertThat(folder).isEmptyDirectory();
    }
}
