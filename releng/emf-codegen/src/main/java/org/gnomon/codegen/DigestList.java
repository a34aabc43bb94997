package org.gnomon.codegen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The file {@code src-gen.sha256}: digests of the model's sources and of all that was generated from them, in the format of {@code sha256sum}. */
final class DigestList {

    private static final String NAME = "src-gen.sha256";

    private final Path bundle;

    DigestList(Path bundle) {
        this.bundle = bundle;
    }

    void write(List<String> sources, String generated) throws IOException {
        List<String> files = new ArrayList<>(sources);
        try (Stream<Path> found = Files.walk(bundle.resolve(generated))) {
            found.filter(Files::isRegularFile).map(file -> bundle.relativize(file).toString().replace('\\', '/')).sorted().forEach(files::add);
        }
        StringBuilder lines = new StringBuilder();
        for (String file : files) {
            lines.append(sha256(bundle.resolve(file))).append("  ").append(file).append('\n');
        }
        Files.writeString(bundle.resolve(NAME), lines, StandardCharsets.UTF_8);
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
