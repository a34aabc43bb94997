package org.gnomon.tck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What there is in this JVM that outlasts a call: threads, settings for everybody, files. Two of them tell what the code between left behind.
 *
 * <p>Files are looked for in the working folder and, where it lies inside that one, in {@code java.io.tmpdir}: other processes write into a shared one.
 * Shutdown hooks and values of thread-locals cannot be seen; {@link Unloading} sees those that keep a class.
 */
public final class Footprint {

    private static final long LAST_BREATH_MILLIS = 2_000;

    private final Set<Thread> threads;
    private final JvmSettings settings;
    private final Set<Path> files;

    private Footprint(Set<Thread> threads, JvmSettings settings, Set<Path> files) {
        this.threads = threads;
        this.settings = settings;
        this.files = files;
    }

    /** As it is now. */
    public static Footprint now() {
        return new Footprint(living(), JvmSettings.now(), files());
    }

    /** One sentence for whatever came or changed after {@code before}. A thread that is about to end is waited for. */
    public List<String> since(Footprint before) {
        List<String> left = new ArrayList<>(settings.since(before.settings));
        threads.stream().filter(t -> !before.threads.contains(t) && outlasts(t)).map(t -> "thread '" + t.getName() + "' still runs").sorted()
                .forEach(left::add);
        files.stream().filter(f -> !before.files.contains(f)).map(f -> "file " + f + " is still there").sorted().forEach(left::add);
        return List.copyOf(left);
    }

    /** Without those of the JVM and of its common pool, which starts and ends them when it likes. */
    private static Set<Thread> living() {
        return Thread.getAllStackTraces().keySet().stream().filter(Footprint::isOfAPerson).collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isOfAPerson(Thread thread) {
        ThreadGroup group = thread.getThreadGroup();
        return group != null && group.getParent() != null && !thread.getName().startsWith("ForkJoinPool.commonPool-");
    }

    private static boolean outlasts(Thread thread) {
        try {
            thread.join(LAST_BREATH_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return thread.isAlive();
    }

    private static Set<Path> files() {
        Path here = Path.of("").toAbsolutePath();
        Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
        Set<Path> found = new HashSet<>(in(here));
        if (temporary.startsWith(here)) {
            found.addAll(in(temporary));
        }
        return found;
    }

    private static List<Path> in(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
