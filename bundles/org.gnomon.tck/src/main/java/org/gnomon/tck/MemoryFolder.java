package org.gnomon.tck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gnomon.api.io.Exporter;
import org.gnomon.api.io.ImportSource;
import org.gnomon.model.packed.RefusedInput;

/** A folder without a file system, or its only file: to test importers with. */
public final class MemoryFolder implements ImportSource {

    private final String name;
    private final Map<String, byte[]> files;

    private MemoryFolder(String name, Map<String, byte[]> files) {
        this.name = name;
        this.files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** Without files. */
    public static MemoryFolder of(String name) {
        return new MemoryFolder(name, Map.of());
    }

    /**
     * What is in {@code folder} now.
     *
     * @throws IOException also when there is something else than plain files
     */
    public static MemoryFolder of(Path folder) throws IOException {
        MemoryFolder read = of(folder.getFileName().toString());
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path file : paths.toList()) {
                if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    throw new IOException(file + " is no plain file");
                }
                read = read.with(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return read;
    }

    /** What {@code exporter} makes of {@code value}, in a folder called {@code export}. */
    public static <T> MemoryFolder written(Exporter<T> exporter, T value) throws IOException {
        Path temporary = Files.createTempDirectory("gnomon-export");
        try {
            Path folder = Files.createDirectory(temporary.resolve("export"));
            exporter.write(value, folder);
            return of(folder);
        } finally {
            try (Stream<Path> paths = Files.walk(temporary)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** This one with another file, or with other content of one. */
    public MemoryFolder with(String part, byte[] content) {
        Map<String, byte[]> more = new TreeMap<>(files);
        more.put(part, content.clone());
        return new MemoryFolder(name, more);
    }

    /** The same with a text in UTF-8. */
    public MemoryFolder with(String part, String text) {
        return with(part, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> parts() {
        return List.copyOf(files.keySet());
    }

    /** A copy. */
    public byte[] content(String part) {
        if (!files.containsKey(part)) {
            throw new RefusedInput(name, part, "there is no such part; it has " + parts());
        }
        return files.get(part).clone();
    }

    @Override
    public long size(String part) {
        return content(part).length;
    }

    @Override
    public InputStream open(String part) {
        return new ByteArrayInputStream(content(part));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MemoryFolder f && name.equals(f.name) && parts().equals(f.parts())
                && parts().stream().allMatch(part -> Arrays.equals(files.get(part), f.files.get(part)));
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + files.keySet().hashCode();
    }

    @Override
    public String toString() {
        return name + " " + parts();
    }
}
