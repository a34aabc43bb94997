package org.gnomon.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;

/** SHA-256 of a file, as 64 hexadecimal digits. */
final class FileDigest {

    private FileDigest() {}

    /** @throws BadRequest (not found) when there is no such file */
    static String sha256(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BadRequest(Reason.NOT_FOUND, "there is no file '" + file + "'", "");
        }
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
