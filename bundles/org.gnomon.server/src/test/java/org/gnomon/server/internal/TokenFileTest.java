package org.gnomon.server.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gnomon.api.BadRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenFileTest {

    private static final String TOKEN = "abcdefghijklmnopqrstuvwxyz0123456789";

    @TempDir
    Path folder;

    @Test
    void isMadeForItsOwnerAloneAndStays() throws Exception {
        Path file = folder.resolve("deep/er/token");
        new TokenFile(file).token();
        String text = Files.readString(file).strip();
        assertThat(text).matches("[A-Za-z0-9_-]{43}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(new TokenFile(file).token().isIn("Bearer " + text)).isTrue();
        assertThat(Files.readString(file).strip()).isEqualTo(text);
        assertThat(new TokenFile(folder.resolve("other")).token().isIn("Bearer " + text)).as("each file has one of its own").isFalse();
    }

    @Test
    void ofSeveralThatStartTogetherAllHaveTheSame() throws Exception {
        Path file = folder.resolve("token");
        Token[] tokens = IntStream.range(0, 16).parallel().mapToObj(i -> new TokenFile(file).token()).toArray(Token[]::new);
        String header = "Bearer " + Files.readString(file).strip();
        assertThat(tokens).allMatch(token -> token.isIn(header));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rwx------"})
    void isRefusedWhenOthersCanReadOrChangeIt(String permissions) throws Exception {
        Path file = Files.writeString(folder.resolve("token"), "A".repeat(43));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        assertThatThrownBy(() -> new TokenFile(file).token()).isInstanceOf(BadRequest.class).hasMessageContaining(permissions).message()
                .doesNotContain("AAA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA AAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\u00e9"})
    void isRefusedWhenItHoldsNoToken(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("token"), text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThatThrownBy(() -> new TokenFile(file).token()).isInstanceOf(BadRequest.class).hasMessageContaining("holds no token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Basic " + TOKEN, TOKEN, "Bearer " + TOKEN + "x", "Bearer x" + TOKEN,
        "Bearer " + TOKEN + " x", "Bearer, " + TOKEN})
    void isFoundInNoOtherHeader(String header) {
        assertThat(new Token(TOKEN).isIn(header)).isFalse();
        assertThat(new Token(TOKEN).isIn("bearer  " + TOKEN)).isTrue();
    }
}
