package org.gnomon.io.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gnomon.api.io.ImportSource;

/** One file of the file system. */
record FileSource(Path file) implements ImportSource {

    @Override
    public String name() {
        return file.getFileName().toString();
    }

    @Override
    public List<String> parts() {
        return List.of(name());
    }

    @Override
    public long size(String part) throws IOException {
        return Files.size(file);
    }

    @Override
    public InputStream open(String part) throws IOException {
        return Files.newInputStream(file);
    }
}
