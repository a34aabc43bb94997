package org.gnomon.server.internal;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;

/** The file that keeps the token: readable by its owner only, whole or not there. */
final class TokenFile {

    private static final int TOKEN_BYTES = 32;
    private static final int MAX_BYTES = 1024;
    private static final Set<PosixFilePermission> OWNER = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final Set<PosixFilePermission> OWNERS_FOLDER = PosixFilePermissions.fromString("rwx------");

    private final Path file;

    TokenFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /**
     * The token; made where the file does not exist.
     *
     * @throws BadRequest (usage) when others can read it, it holds no token, or it cannot be made
     */
    Token token() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            requireOwnersOnly();
            return read();
        } catch (UnsupportedOperationException e) {
            throw refused("lies on a file system without owners and permissions", "name a file elsewhere with --token-file");
        } catch (IOException e) {
            throw refused("cannot be read or made: " + e, "name another with --token-file");
        }
    }

    /** Of several processes that start together the first one's token stays: a link never replaces what is there. */
    private void make() throws IOException {
        Files.createDirectories(file.getParent(), PosixFilePermissions.asFileAttribute(OWNERS_FOLDER));
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Path temporary = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid() + "." + System.nanoTime() + ".tmp");
        try (FileChannel channel = FileChannel.open(temporary, Set.of(CREATE_NEW, WRITE), PosixFilePermissions.asFileAttribute(OWNER))) {
            channel.write(ByteBuffer.wrap((token + "\n").getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
            Files.createLink(file, temporary);
        } catch (FileAlreadyExistsException another) {
            if (!Files.exists(file)) {
                throw another;
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private void requireOwnersOnly() throws IOException {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        if (!OWNER.containsAll(permissions)) {
            throw refused("has the permissions " + PosixFilePermissions.toString(permissions) + "; allowed: rw------- or r--------",
                    "chmod 600 " + file);
        }
    }

    private Token read() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8).strip();
            if (!Token.FORM.matcher(text).matches()) {
                throw refused("holds no token; allowed: 32 to 512 letters, digits and . _ ~ + / -", "remove it, and the next start makes another");
            }
            return new Token(text);
        }
    }

    private BadRequest refused(String why, String hint) {
        return new BadRequest(Reason.USAGE, "token file '" + file + "' " + why, hint);
    }
}
