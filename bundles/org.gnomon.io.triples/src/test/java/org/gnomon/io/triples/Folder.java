package org.gnomon.io.triples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Limits;
import org.gnomon.api.mine.FactSplits;
import org.gnomon.tck.TestRun;

/** Files in memory as an import source. */
record Folder(String name, Map<String, byte[]> files) implements ImportSource {

    static Folder file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Folder file(String name, byte[] content) {
        return new Folder(name, Map.of(name, content));
    }

    static Folder of(Path path) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(path)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return new Folder(path.getFileName().toString(), files);
    }

    static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    Folder and(String part, String text) {
        Map<String, byte[]> more = new TreeMap<>(files);
        more.put(part, text.getBytes(StandardCharsets.UTF_8));
        return new Folder("folder", more);
    }

    FactSplits read() throws IOException {
        return read(Limits.DEFAULT);
    }

    FactSplits read(Limits limits) throws IOException {
        return new TriplesImporter().read(this, limits, TestRun.seeded(0));
    }

    @Override
    public List<String> parts() {
        return List.copyOf(new TreeMap<>(files).keySet());
    }

    @Override
    public long size(String part) {
        return files.get(part).length;
    }

    @Override
    public InputStream open(String part) {
        return new ByteArrayInputStream(files.get(part));
    }
}
