package org.gnomon.install.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import org.gnomon.install.JournalEntry;
import org.gnomon.install.StoredBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk fails, or the process ends, at the n-th operation, for every n. */
class FailingFilesTest {

    private static final int STEPS = 6;

    @TempDir
    Path folder;

    /** Works {@code left} times, then never again; the last operation may have been done in part. */
    private static final class FailingFiles implements StoreFiles {

        private final boolean torn;
        private int left;

        FailingFiles(int left, boolean torn) {
            this.left = left;
            this.torn = torn;
        }

        private void count() throws IOException {
            left--;
            if (left < 0) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        public void write(Path file, byte[] content) throws IOException {
            count();
            Files.createDirectories(file.getParent());
            // Not forced to disk, which takes most of the time and means nothing here.
            Files.move(Files.write(file.resolveSibling(".new"), content), file, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void append(Path file, long length, byte[] content) throws IOException {
            byte[] whole = Files.exists(file) ? Arrays.copyOf(Files.readAllBytes(file), Math.toIntExact(length)) : new byte[0];
            if (left == 0 && torn) {
                Files.write(file, joined(whole, Arrays.copyOf(content, content.length / 2)));
            }
            count();
            Files.write(file, joined(whole, content));
        }

        @Override
        public void delete(Path file) throws IOException {
            count();
            Files.deleteIfExists(file);
        }

        private static byte[] joined(byte[] first, byte[] second) {
            byte[] all = Arrays.copyOf(first, first.length + second.length);
            System.arraycopy(second, 0, all, first.length, second.length);
            return all;
        }
    }

    @Test
    void theOldSetIsInForceOrTheNewOneAndTheJournalSaysWhich() {
        for (boolean torn : new boolean[] {false, true}) {
            int operations = 0;
            while (!endsWhole(folder.resolve(torn + "" + operations), operations, torn)) {
                operations++;
            }
            assertThat(operations).isGreaterThan(4 * STEPS);
        }
    }

    /** Whether all steps were done before the disk failed. */
    private static boolean endsWhole(Path place, int operations, boolean torn) {
        MethodStore failing = Sets.store(place, new FailingFiles(operations, torn));
        int done = 0;
        try {
            while (done < STEPS) {
                Sets.step(failing, done + 1);
                done++;
            }
        } catch (UncheckedIOException e) {
            assertThat(e).hasMessageContaining("No space left on device").hasMessageContaining(place.toString());
        }
        MethodStore reopened = Sets.store(place, new DiskFiles());
        List<StoredBundle> current = reopened.current().bundles();
        assertThat(current).isIn(Sets.after(done), Sets.after(Math.min(done + 1, STEPS)));
        assertThat(reopened.verify()).isEmpty();
        int next = current.equals(Sets.after(done)) ? done + 1 : done + 2;
        Sets.step(reopened, next % 5 == 0 ? next + 1 : next);
        assertThat(reopened.journal().lastMove()).map(JournalEntry::after).hasValue(reopened.currentNumber());
        assertThat(reopened.journal().damage()).isEmpty();
        assertThat(reopened.verify()).isEmpty();
        return done == STEPS;
    }

    @Test
    void whatCannotBeDeletedDoesNotUndoTheChange() {
        MethodStore store = Sets.store(folder, new DiskFiles() {
            @Override
            public void delete(Path file) throws IOException {
                throw new IOException("Permission denied");
            }
        });
        for (int step = 1; step <= 14; step++) {
            Sets.step(store, step);
        }
        assertThat(store.current().bundles()).isEqualTo(Sets.after(14));
        assertThat(store.numbers()).hasSizeGreaterThan(10);
        Sets.step(Sets.store(folder, new DiskFiles()), 16);
        assertThat(store.numbers()).hasSize(10);
    }
}
