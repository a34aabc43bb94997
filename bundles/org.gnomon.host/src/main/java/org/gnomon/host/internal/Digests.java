package org.gnomon.host.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.gnomon.api.Provenance.Digest;

/** SHA-256 of inputs and outputs. */
final class Digests {

    private static final int CHUNK = 1 << 16;

    private Digests() {}

    static Digest of(String name, byte[] content) {
        return new Digest(name, HexFormat.of().formatHex(sha256().digest(content)));
    }

    /** Of a file: its bytes. Of a folder: for every file below it, in order of relative name, the name, a zero byte, and the SHA-256 of the file. */
    static Digest of(Path path) throws IOException {
        byte[] digest = Files.isDirectory(path) ? folder(path) : file(path);
        return new Digest(path.toAbsolutePath().normalize().getFileName().toString(), HexFormat.of().formatHex(digest));
    }

    private static byte[] folder(Path folder) throws IOException {
        MessageDigest all = sha256();
        for (String name : names(folder)) {
            all.update(name.getBytes(StandardCharsets.UTF_8));
            all.update((byte) 0);
            all.update(file(folder.resolve(name)));
        }
        return all.digest();
    }

    private static List<String> names(Path folder) throws IOException {
        // A link to a folder is walked as one entry, unless it is resolved first.
        Path real = folder.toRealPath();
        try (Stream<Path> below = Files.walk(real)) {
            return below.filter(Files::isRegularFile).map(file -> real.relativize(file).toString().replace('\\', '/')).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static byte[] file(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
            }
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
