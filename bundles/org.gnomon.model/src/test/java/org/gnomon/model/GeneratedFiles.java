package org.gnomon.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Compares the generated code of a bundle, and what it was generated from, with the digests the generator wrote. */
record GeneratedFiles(Path bundle) {

    static final String CURE = "; run releng/emf-codegen/run and commit what it writes";

    /** What differs, one line a file; empty when nothing is stale. */
    List<String> differences() throws IOException {
        Map<String, String> expected = expected();
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, String> entry : expected.entrySet()) {
            Path file = bundle.resolve(entry.getKey());
            if (!Files.exists(file)) {
                differences.add(entry.getKey() + " is missing" + CURE);
            } else if (!sha256(file).equals(entry.getValue())) {
                differences.add(entry.getKey() + " differs from what the code was generated from or as" + CURE);
            }
        }
        try (Stream<Path> files = Files.walk(bundle.resolve("src-gen"))) {
            files.filter(Files::isRegularFile).map(file -> bundle.relativize(file).toString().replace('\\', '/')).sorted()
                    .filter(file -> !expected.containsKey(file)).forEach(file -> differences.add(file + " was not generated" + CURE));
        }
        return differences;
    }

    Map<String, String> expected() throws IOException {
        Map<String, String> expected = new LinkedHashMap<>();
        for (String line : Files.readAllLines(bundle.resolve("src-gen.sha256"))) {
            String[] parts = line.split("  ", 2);
            expected.put(parts[1], parts[0]);
        }
        return expected;
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
