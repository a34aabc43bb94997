package org.gnomon.io.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Limits;
import org.gnomon.api.predict.LabelSet;
import org.gnomon.tck.TestParameters;
import org.gnomon.tck.TestRun;

/** Files in memory as an import source. */
record Parts(String name, Map<String, byte[]> files) implements ImportSource {

    static Parts of(String name, String text) {
        return new Parts(name, Map.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    static Parts file(Path path) {
        try {
            return new Parts(path.getFileName().toString(), Map.of(path.getFileName().toString(), Files.readAllBytes(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    Parts and(String part, String text) {
        Map<String, byte[]> more = new TreeMap<>(files);
        more.put(part, text.getBytes(StandardCharsets.UTF_8));
        return new Parts(name, more);
    }

    LabelSet read() throws IOException {
        return read(Limits.DEFAULT, "");
    }

    LabelSet read(Limits limits, String profile) throws IOException {
        return new TablesImporter().read(this, limits, new TestParameters(Map.of("profile", profile)), TestRun.seeded(0));
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
