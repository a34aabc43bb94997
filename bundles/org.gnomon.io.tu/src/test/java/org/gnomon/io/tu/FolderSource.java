package org.gnomon.io.tu;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gnomon.api.io.ImportSource;

/** A real folder as an import source. */
record FolderSource(Path folder) implements ImportSource {

    @Override
    public String name() {
        return folder.getFileName().toString();
    }

    @Override
    public List<String> parts() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long size(String part) throws IOException {
        return Files.size(folder.resolve(part));
    }

    @Override
    public InputStream open(String part) throws IOException {
        return Files.newInputStream(folder.resolve(part));
    }
}
