package org.gnomon.install.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.gnomon.install.JournalEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** G3: a process that changes the store is killed at random moments. {@code -Dgnomon.test.kills=100} kills more often than every build does. */
class KilledProcessTest {

    private static final int KILLS = Integer.getInteger("gnomon.test.kills", 6);
    private static final int MOST_STEPS = 12;
    private static final long MOST_NANOS = 20_000_000;
    private static final long POLL_NANOS = 1_000_000;

    @TempDir
    Path folder;

    @Test
    void theOldSetIsInForceOrTheNewOneAndTheJournalReplays() throws Exception {
        long seed = Long.getLong("gnomon.test.seed", 3);
        Random random = new Random(seed);
        int done = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int finished = killed(done, random);
            MethodStore store = Sets.store(folder.resolve("methods"), new DiskFiles());
            assertThat(store.verify()).isEmpty();
            int before = finished;
            assertThat(store.current().bundles()).as("after step %d or %d", before, before + 1).isIn(Sets.after(before), Sets.after(before + 1));
            done = store.current().bundles().equals(Sets.after(before)) ? before : before + 1;
            replay(store);
        }
    }

    /** Each line begins where the one before ended; the last says which set is in force, or what was about to be. */
    private static void replay(MethodStore store) {
        int stands = 0;
        for (JournalEntry entry : store.journal().entries()) {
            assertThat(entry.before()).isEqualTo(stands);
            stands = entry.after();
        }
        int last = stands;
        int beforeLast = store.journal().lastMove().map(JournalEntry::before).orElse(0);
        assertThat(store.currentNumber()).isIn(last, beforeLast);
        assertThat(store.journal().damage()).isEmpty();
    }

    /** Goes on from step {@code done} in a process of its own and kills it; the last step that it told of as finished. */
    private int killed(int done, Random random) throws IOException, InterruptedException {
        Path told = Files.createTempFile(folder, "told", ".txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), Steps.class.getName(),
                folder.resolve("methods").toString(), Integer.toString(done)).redirectErrorStream(true).redirectOutput(told.toFile()).start();
        try {
            int least = random.nextInt(MOST_STEPS);
            while (process.isAlive() && Files.readAllLines(told).size() <= least) {
                LockSupport.parkNanos(POLL_NANOS);
            }
            LockSupport.parkNanos(random.nextLong(MOST_NANOS));
        } finally {
            process.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        }
        // A line without its end may be a number cut short.
        String whole = Files.readString(told);
        List<String> lines = whole.substring(0, whole.lastIndexOf('\n') + 1).lines().toList();
        return lines.isEmpty() ? done : Integer.parseInt(lines.getLast());
    }

    /** The process. */
    static final class Steps {

        private Steps() {}

        public static void main(String[] arguments) {
            MethodStore store = Sets.store(Path.of(arguments[0]), new DiskFiles());
            int done = Integer.parseInt(arguments[1]);
            IntStream.iterate(done + 1, step -> step + 1).forEach(step -> {
                Sets.step(store, step);
                System.out.println(step);
                System.out.flush();
            });
        }
    }
}
