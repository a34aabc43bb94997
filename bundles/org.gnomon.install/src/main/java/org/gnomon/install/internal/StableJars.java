package org.gnomon.install.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gnomon.install.internal.jar.BundleJar;
import org.gnomon.install.internal.store.Sha256;

/** The jars in a folder, each told when it is the same in two looks, and again when its content changes: a jar that is being written is not touched. */
public final class StableJars {

    private final Path folder;
    private final Map<Path, String> told = new HashMap<>();
    private Map<Path, String> seen = Map.of();

    public StableJars(Path folder) {
        this.folder = folder;
    }

    /**
     * Looks once.
     *
     * @throws UncheckedIOException when the folder cannot be read
     */
    public List<Path> look() {
        Map<Path, String> now = new HashMap<>();
        List<Path> stable = new ArrayList<>();
        for (Path jar : jars()) {
            state(jar).ifPresent(state -> now.put(jar, state));
            if (now.containsKey(jar) && now.get(jar).equals(seen.get(jar)) && !now.get(jar).equals(told.put(jar, now.get(jar)))) {
                stable.add(jar);
            }
        }
        seen = now;
        told.keySet().retainAll(now.keySet());
        return stable;
    }

    /** Tells a jar again at the next look. */
    public void tellAgain(Path jar) {
        told.remove(jar);
    }

    private List<Path> jars() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar") && Files.isRegularFile(file)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be read: " + e, e);
        }
    }

    /** Empty for a jar that just went. What is too large is not read: the installer refuses it. */
    private static Optional<String> state(Path jar) {
        try {
            long size = Files.size(jar);
            return Optional.of(size > BundleJar.MAX_BYTES ? Long.toString(size) : size + " " + Sha256.of(Files.readAllBytes(jar)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(jar + " cannot be read: " + e, e);
        }
    }
}
