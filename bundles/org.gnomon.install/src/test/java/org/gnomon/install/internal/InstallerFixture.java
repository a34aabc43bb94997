package org.gnomon.install.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gnomon.install.ChangeOptions;
import org.gnomon.install.TestBundle;
import org.gnomon.install.internal.running.RunningMethods;
import org.gnomon.install.internal.store.DiskFiles;
import org.gnomon.install.internal.store.MethodStore;
import org.gnomon.install.internal.store.Sha256;
import org.gnomon.install.internal.store.StoreFolder;

/** An installer as the component makes it, without the thread that looks. */
final class InstallerFixture {

    static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    final Path folder;
    final MethodStore store;
    final Serving serving = new Serving();
    final StartMarks marks;
    final Installer installer;
    final RunningMethods running;

    InstallerFixture(Path folder, RunningMethods running) {
        this.folder = folder;
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        this.running = running;
        this.store = new MethodStore(new StoreFolder(folder), new DiskFiles(), clock);
        this.marks = new StartMarks(folder.resolve("starting"));
        this.installer = new Installer(store, running, serving, marks, clock, 60);
    }

    InstallerFixture started() {
        start();
        return this;
    }

    void start() {
        new Start(store, running, serving, marks).run();
    }

    void look() {
        new Takeover(store, running, serving).look();
    }

    /** Pins a bundle and writes it to a file. */
    Path pinned(TestBundle bundle) {
        installer.pinDigest(Sha256.of(bundle.jar()), "by the test", ChangeOptions.DEFAULT);
        return bundle.in(folder.resolveSibling("files"));
    }

    /** Every file of the store but the journal and the lock, with its content. */
    SortedMap<String, String> state() {
        try (Stream<Path> files = Files.walk(folder)) {
            SortedMap<String, String> state = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.equals("journal") && !name.equals("lock")) {
                    state.put(name, Sha256.of(Files.readAllBytes(file)));
                }
            }
            return state;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
