package org.gnomon.tck.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** Published tables of architectures, to check search spaces against. */
public final class ReferenceTable {

    private ReferenceTable() {}

    /**
     * The rows of table {@code name}, each from column to value; where the files are absent, the test that asks is skipped.
     *
     * @param name for example {@code nb101_val20k}
     */
    public static List<Map<String, String>> named(String name) {
        Path file = Path.of(System.getProperty("gnomon.shared", "")).resolve("data/nas/" + name + ".csv.gz");
        Assumptions.assumeTrue(Files.exists(file), "reference tables not found; set -Dgnomon.shared=<folder>");
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            List<String> header = fields(lines.readLine());
            return lines.lines().map(line -> row(header, fields(line))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(List<String> header, List<String> values) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), values.get(i));
        }
        return row;
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
