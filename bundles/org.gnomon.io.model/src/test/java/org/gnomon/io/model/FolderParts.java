package org.gnomon.io.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gnomon.api.io.ImportSource;

/** The files of a folder. */
record FolderParts(Path folder) implements ImportSource {

    @Override
    public String name() {
        return "folder";
    }

    @Override
    public List<String> parts() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
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
