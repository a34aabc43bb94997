package org.gnomon.release.reproducible;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A p2 repository in a folder. */
record P2Repository(Path folder) {

    void normalise(Instant time) throws IOException {
        normalise("artifacts", time, "artifact");
        normalise("content", time, "property", "provided", "unit");
    }

    private void normalise(String name, Instant time, String... elements) throws IOException {
        Path jar = folder.resolve(name + ".jar");
        String entry = name + ".xml";
        String text;
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            text = new String(zip.getInputStream(zip.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
        }
        Files.write(jar, packed(entry, P2Text.normalised(text, time, elements), time));
    }

    private static byte[] packed(String name, String text, Instant time) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(LocalDateTime.ofInstant(time, ZoneOffset.UTC));
            zip.putNextEntry(entry);
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
