package org.gnomon.install.internal.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gnomon.install.MethodSet;
import org.gnomon.install.Problem;
import org.gnomon.install.StoredBundle;
import org.gnomon.model.packed.RefusedInput;

/**
 * The installed state: jars by their digest, numbered sets of them, which set is in force, and a journal of how it came about. Reading needs no lock;
 * {@link #change} has it. A process that is killed leaves the old set in force or the new one. Thread-safe; there must be one for each folder and process, as
 * file locks are held by processes.
 */
public final class MethodStore {

    private static final int LOCK_SECONDS = 30;

    private final StoreFolder folder;
    private final StoreFiles files;
    private final Clock clock;

    public MethodStore(StoreFolder folder, StoreFiles files, Clock clock) {
        this.folder = folder;
        this.files = files;
        this.clock = clock;
    }

    public StoreFolder folder() {
        return folder;
    }

    /** Number of the set in force; 0 where there is none. */
    public int currentNumber() {
        return pointer(folder.current()).number();
    }

    /** @throws RefusedInput when it is damaged */
    public MethodSet current() {
        return pointed(folder.current());
    }

    /** The last set that got ready. */
    public MethodSet good() {
        return pointed(folder.good());
    }

    public int goodNumber() {
        return pointer(folder.good()).number();
    }

    private Pointer pointer(Path file) {
        return reading(() -> Pointer.read(file));
    }

    private MethodSet pointed(Path file) {
        Pointer pointer = pointer(file);
        if (pointer.number() == 0) {
            return MethodSet.EMPTY;
        }
        byte[] content = bytes(folder.set(pointer.number()));
        if (!Sha256.of(content).equals(pointer.sha256())) {
            throw new RefusedInput(folder.set(pointer.number()).toString(), "", "it is not as it was when '" + file.getFileName() + "' was written");
        }
        return SetJson.read(folder.set(pointer.number()).toString(), content);
    }

    /** @throws RefusedInput when there is no such set, or it is damaged */
    public MethodSet set(int number) {
        return number == 0 ? MethodSet.EMPTY : SetJson.read(folder.set(number).toString(), bytes(folder.set(number)));
    }

    private byte[] bytes(Path file) {
        return reading(() -> {
            try {
                return Files.readAllBytes(file);
            } catch (NoSuchFileException e) {
                throw new RefusedInput(file.toString(), "", "there is no such file", e);
            }
        });
    }

    /** Numbers of all sets that are kept, without 0. */
    public List<Integer> numbers() {
        return names(folder.sets()).stream().filter(name -> name.matches("[0-9]{6,9}\\.json"))
                .map(name -> Integer.valueOf(name.substring(0, name.indexOf('.')))).sorted().toList();
    }

    /** Names of the files in a folder; none where there is no folder. */
    static List<String> names(Path folder) {
        return reading(() -> {
            if (!Files.isDirectory(folder)) {
                return List.of();
            }
            try (Stream<Path> found = Files.list(folder)) {
                return found.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).sorted().toList();
            }
        });
    }

    /**
     * The jar of a bundle, as it was when it was installed.
     *
     * @throws RefusedInput when it is missing or differs
     */
    public byte[] content(StoredBundle bundle) {
        byte[] content = bytes(folder.content(bundle.sha256()));
        if (!Sha256.of(content).equals(bundle.sha256())) {
            throw new RefusedInput(folder.content(bundle.sha256()).toString(), "", "it is not the content that was installed as " + bundle.name());
        }
        return content;
    }

    public Journal journal() {
        return reading(() -> Journal.read(folder.journal()));
    }

    /** What is not as it was written. */
    public List<Problem> verify() {
        List<Problem> problems = new ArrayList<>();
        check(problems, this::current);
        check(problems, this::good);
        numbers().forEach(number -> check(problems, () -> set(number).bundles().forEach(bundle -> check(problems, () -> content(bundle)))));
        journal().damage().forEach(line -> problems.add(damaged(folder.journal() + ", line " + line, "it is not as it was written")));
        return problems.stream().distinct().toList();
    }

    private static void check(List<Problem> problems, Runnable reading) {
        try {
            reading.run();
        } catch (RefusedInput e) {
            problems.add(damaged(e.source(), e.getMessage().substring(e.source().length() + 2)));
        }
    }

    private static Problem damaged(String subject, String reason) {
        return new Problem(Problem.Kind.DAMAGED, subject, reason, "try: gnomon methods rollback, or install it anew");
    }

    /**
     * Changes the store while no other process does. What an interrupted change left behind is put right first.
     *
     * @throws org.gnomon.api.BadRequest (unsupported) when another process keeps the lock
     */
    public synchronized <T> T change(Function<StoreChange, T> work) {
        try {
            StoreLock lock = StoreLock.take(folder.lock(), LOCK_SECONDS);
            try {
                StoreChange change = new StoreChange(this, folder, files, clock);
                change.recover();
                return work.apply(change);
            } finally {
                lock.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the methods in " + folder.root() + " cannot be changed: " + e, e);
        }
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T reading(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException("the store of methods cannot be read: " + e, e);
        }
    }
}
