package org.gnomon.host;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes whole files so that a reader, also after a killed process, sees the old content or the new one and never a part. */
public final class AtomicFiles {

    private AtomicFiles() {}

    /**
     * Writes {@code content} to {@code file}, replacing what was there. The folder must exist. What a killed process leaves behind is a hidden
     * {@code .<name>.<number>.tmp} in the same folder.
     *
     * @return {@code file}
     * @throws IOException when it cannot be written; {@code file} is then as before
     */
    public static Path write(Path file, byte[] content) throws IOException {
        Path target = file.toAbsolutePath();
        for (int attempt = 0; ; attempt++) {
            Path temporary = target.resolveSibling("." + target.getFileName() + "." + attempt + ".tmp");
            try (FileChannel channel = FileChannel.open(temporary, CREATE_NEW, WRITE)) {
                writeAndMove(channel, content, temporary, target);
                return file;
            } catch (FileAlreadyExistsException taken) {
                if (!taken.getFile().equals(temporary.toString())) {
                    throw taken;
                }
            }
        }
    }

    private static void writeAndMove(FileChannel channel, byte[] content, Path temporary, Path target) throws IOException {
        try {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
            channel.close();
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }
}
