package org.gnomon.io.rules;

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
import org.gnomon.api.io.Exporter;
import org.gnomon.api.io.ImportSource;
import org.gnomon.api.io.Importer;
import org.gnomon.api.io.Limits;
import org.gnomon.api.mine.RuleSet;
import org.gnomon.tck.TestRun;

/** Files in memory as an import source. */
record Parts(String name, Map<String, byte[]> files) implements ImportSource {

    static final Importer<RuleSet> JSON = new JsonRulesImporter();
    static final Importer<RuleSet> TSV = new TsvRulesImporter();
    static final Importer<RuleSet> ANYBURL = new AnyburlImporter();
    static final Importer<RuleSet> AMIE = new AmieImporter();

    static Parts file(String name, byte[] content) {
        return new Parts(name, Map.of(name, content));
    }

    static Parts file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Those that {@code exporter} writes into {@code folder}. */
    static Parts written(Exporter<RuleSet> exporter, RuleSet rules, Path folder) throws IOException {
        exporter.write(rules, folder);
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return new Parts("folder", files);
    }

    static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    RuleSet read(Importer<RuleSet> importer) throws IOException {
        return read(importer, Limits.DEFAULT);
    }

    RuleSet read(Importer<RuleSet> importer, Limits limits) throws IOException {
        return importer.read(this, limits, TestRun.seeded(0));
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
