package org.gnomon.host.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gnomon.api.io.ImportSource;
import org.gnomon.model.packed.RefusedInput;

/** One file, or the files directly inside one folder. */
final class PathSource implements ImportSource {

    private final Path path;
    private final Path folder;
    private final List<String> parts;
    private final long maxBytes;

    private PathSource(Path path, Path folder, List<String> parts, long maxBytes) {
        this.path = path;
        this.folder = folder;
        this.parts = parts;
        this.maxBytes = maxBytes;
    }

    static PathSource of(Path path, long maxBytes) throws IOException {
        Path real = path.toAbsolutePath().normalize();
        if (!Files.isDirectory(real)) {
            return new PathSource(real, real.getParent(), List.of(real.getFileName().toString()), maxBytes);
        }
        try (Stream<Path> files = Files.list(real)) {
            List<String> names = files.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS)).map(f -> f.getFileName().toString()).sorted().toList();
            return new PathSource(real, real, names, maxBytes);
        }
    }

    @Override
    public String name() {
        return path.getNameCount() == 0 ? path.toString() : path.getFileName().toString();
    }

    @Override
    public List<String> parts() {
        return parts;
    }

    @Override
    public long size(String part) throws IOException {
        return Files.size(known(part));
    }

    @Override
    public InputStream open(String part) throws IOException {
        long size = size(part);
        if (size > maxBytes) {
            throw new RefusedInput(part, "", "it has " + size + " bytes; allowed: " + maxBytes);
        }
        return Files.newInputStream(known(part));
    }

    private Path known(String part) {
        if (!parts.contains(part)) {
            throw new RefusedInput(name(), "", "there is no file '" + part + "' in it; there are: " + String.join(", ", parts));
        }
        return folder.resolve(part);
    }
}
