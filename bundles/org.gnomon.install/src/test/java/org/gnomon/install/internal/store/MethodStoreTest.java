package org.gnomon.install.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gnomon.install.JournalEntry;
import org.gnomon.install.MethodSet;
import org.gnomon.install.Problem;
import org.gnomon.model.packed.RefusedInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MethodStoreTest {

    @TempDir
    Path folder;

    private MethodStore store;

    @BeforeEach
    void open() {
        store = Sets.store(folder.resolve("methods"), new DiskFiles());
    }

    private void steps(int from, int to) {
        for (int step = from; step <= to; step++) {
            Sets.step(store, step);
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aStoreThatDoesNotExistHasTheEmptySetAndStaysAway() {
        assertThat(store.current()).isEqualTo(MethodSet.EMPTY);
        assertThat(store.journal().entries()).isEmpty();
        assertThat(store.verify()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void setsComeIntoForceOneAfterTheOtherAndGoBackToWhatTheyWereMadeFrom() {
        steps(1, 4);
        assertThat(store.current()).isEqualTo(new MethodSet(4, 3, Sets.after(4)));
        steps(5, 5);
        assertThat(store.current()).isEqualTo(new MethodSet(3, 2, Sets.after(3)));
        steps(6, 6);
        assertThat(store.current()).isEqualTo(new MethodSet(5, 3, Sets.after(6)));
        assertThat(store.verify()).isEmpty();
        assertThat(store.journal().entries()).extracting(JournalEntry::after).containsExactly(1, 2, 3, 4, 3, 5);
    }

    @Test
    void setsFarBackAreForgottenWithWhatOnlyTheyHold() throws IOException {
        steps(1, 30);
        assertThat(store.numbers()).hasSize(10).contains(store.currentNumber(), store.current().previous());
        List<String> named = store.numbers().stream().flatMap(n -> store.set(n).bundles().stream()).map(b -> b.sha256() + ".jar").distinct().sorted().toList();
        assertThat(files(folder.resolve("methods/content"))).isEqualTo(named);
    }

    @Test
    void theLastGoodSetIsKeptHoweverFarBack() {
        steps(1, 1);
        store.change(change -> {
            change.good(1);
            return 1;
        });
        steps(2, 30);
        assertThat(store.numbers()).contains(1);
        assertThat(store.good().bundles()).isEqualTo(Sets.after(1));
        assertThat(store.verify()).isEmpty();
    }

    @Test
    void everyByteThatChangesIsFound() throws IOException {
        steps(1, 2);
        for (String name : List.of("current", "sets/000002.json", "content/" + Sets.bundle("org.x0", 2).sha256() + ".jar")) {
            Path file = folder.resolve("methods").resolve(name);
            byte[] intact = Files.readAllBytes(file);
            for (int at = 0; at < intact.length; at += 7) {
                byte[] changed = intact.clone();
                changed[at] ^= 1;
                Files.write(file, changed);
                assertThat(store.verify()).as("%s, byte %d", name, at).isNotEmpty().allMatch(p -> p.kind() == Problem.Kind.DAMAGED);
            }
            Files.write(file, intact);
        }
        assertThat(store.verify()).isEmpty();
    }

    @Test
    void contentThatIsNotWhatWasInstalledIsNotGiven() throws IOException {
        steps(1, 1);
        Files.writeString(folder.resolve("methods/content/" + Sets.bundle("org.x0", 1).sha256() + ".jar"), "other");
        assertThatExceptionOfType(RefusedInput.class).isThrownBy(() -> store.content(Sets.bundle("org.x0", 1)))
                .withMessageEndingWith("it is not the content that was installed as org.x0 1.1.0");
    }

    @Test
    void aPointerThatWasChangedByHandIsToldByTheJournal() throws IOException {
        steps(1, 2);
        Files.delete(folder.resolve("methods/current"));
        steps(3, 3);
        assertThat(store.journal().entries()).extracting(JournalEntry::action).containsExactly("update", "update", "found", "update");
        assertThat(store.current()).isEqualTo(new MethodSet(3, 0, Sets.after(3)));
    }

    @Test
    void whatKilledProcessesLeftHalfWrittenIsDeletedByTheNextChange() throws IOException {
        steps(1, 1);
        for (String name : List.of(".current.0.tmp", "sets/.000002.json.0.tmp", "content/.abc.jar.0.tmp", "content/abc.jar")) {
            Files.writeString(folder.resolve("methods").resolve(name), "half");
        }
        steps(2, 2);
        assertThat(files(folder.resolve("methods"))).containsExactly("content", "current", "journal", "lock", "sets");
        assertThat(files(folder.resolve("methods/sets"))).containsExactly("000001.json", "000002.json");
    }
}
