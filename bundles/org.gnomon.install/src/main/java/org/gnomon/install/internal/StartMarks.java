package org.gnomon.install.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Which starts began and never got ready. A process that starts keeps a locked file {@code <order>-<set>-<process>} until it is ready; one that nobody
 * locks any more tells of a start that failed, however it ended.
 */
final class StartMarks {

    private static final String NAME = "[0-9]{6}-[0-9]{1,9}-[0-9]+";

    private final Path folder;
    /** Never opened here: to close a file ends all locks of this process on it. */
    private final Set<Path> own = ConcurrentHashMap.newKeySet();

    StartMarks(Path folder) {
        this.folder = folder;
    }

    /** Marks the start of a process with a set; absent where nothing can be written, and nothing is known of failed starts then. */
    Optional<StartMark> begin(int set) {
        try {
            Files.createDirectories(folder);
            return Optional.of(mark(set));
        } catch (IOException e) {
            System.getLogger("org.gnomon.install").log(Level.DEBUG, "starts are not watched", e);
            return Optional.empty();
        }
    }

    /** The lock is there before the mark can be seen, so that no other process takes it for a failed one. */
    private StartMark mark(int set) throws IOException {
        Path visible = folder.resolve(String.format(Locale.ROOT, "%06d-%d-%d", next(), set, ProcessHandle.current().pid()));
        Path hidden = folder.resolve("." + visible.getFileName());
        FileChannel channel = FileChannel.open(hidden, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            channel.lock();
            own.add(visible);
            Files.move(hidden, visible);
            return new StartMark(visible, channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** The start succeeded, or was given up on purpose. */
    void remove(StartMark mark) {
        release(mark, true);
    }

    /** The start failed, and the process goes on. */
    void fail(StartMark mark) {
        release(mark, false);
    }

    private void release(StartMark mark, boolean delete) {
        try {
            if (delete) {
                Files.deleteIfExists(mark.file());
            }
            mark.lock().close();
            own.remove(mark.file());
        } catch (IOException e) {
            throw new UncheckedIOException("the mark of the start cannot be released: " + e, e);
        }
    }

    private int next() throws IOException {
        return marks().stream().map(mark -> part(mark, 0)).mapToInt(Integer::parseInt).max().orElse(0) + 1;
    }

    private static String part(Path mark, int index) {
        return mark.getFileName().toString().split("-")[index];
    }

    private List<Path> marks() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(NAME)).sorted().toList();
        }
    }

    /** The sets of the starts that failed, oldest first. */
    List<Integer> failed() {
        return dead().stream().map(mark -> part(mark, 1)).map(Integer::valueOf).toList();
    }

    /** Forgets the starts that failed. */
    void forget() {
        try {
            for (Path mark : dead()) {
                Files.deleteIfExists(mark);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("failed starts cannot be forgotten: " + e, e);
        }
    }

    private List<Path> dead() {
        List<Path> dead = new ArrayList<>();
        try {
            for (Path mark : marks()) {
                if (!own.contains(mark) && isDead(mark)) {
                    dead.add(mark);
                }
            }
            return dead;
        } catch (IOException e) {
            throw new UncheckedIOException("failed starts cannot be told from " + folder + ": " + e, e);
        }
    }

    private static boolean isDead(Path mark) throws IOException {
        try (FileChannel channel = FileChannel.open(mark, StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } catch (NoSuchFileException e) {
            // Its process got ready just now.
            return false;
        }
    }
}
