package org.gnomon.io.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeneratedCodeTest {

    @Test
    void isWhatTheGeneratorWrote() throws IOException, GeneralSecurityException {
        List<String> digests = Files.readAllLines(Path.of("src-gen.sha256"));

        assertThat(digests).hasSize(2);
        for (String line : digests) {
            String[] parts = line.split("  ", 2);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(Path.of(parts[1])));
            assertThat(HexFormat.of().formatHex(digest)).as(parts[1] + "; run releng/onnx-codegen/run").isEqualTo(parts[0]);
        }
    }
}
