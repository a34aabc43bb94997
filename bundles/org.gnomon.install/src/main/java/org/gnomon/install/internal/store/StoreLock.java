package org.gnomon.install.internal.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.gnomon.api.BadRequest;
import org.gnomon.api.BadRequest.Reason;

/** The right to change a store, held by one process at a time; it ends with the process, however that ends. */
final class StoreLock implements AutoCloseable {

    private static final long POLL_MILLIS = 50;

    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Waits for the lock.
     *
     * @throws BadRequest (unsupported) when another process keeps it for longer than {@code seconds}
     */
    static StoreLock take(Path file, int seconds) throws IOException {
        for (long polls = seconds * 1000L / POLL_MILLIS; polls >= 0; polls--) {
            Optional<StoreLock> lock = tryTake(file);
            if (lock.isPresent()) {
                return lock.get();
            }
            pause();
        }
        throw new BadRequest(Reason.UNSUPPORTED, "another process has been changing " + file.getParent() + " for " + seconds + " s",
                "try again when it is done");
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BadRequest(Reason.UNSUPPORTED, "interrupted while another process changes the methods", "try again");
        }
    }

    /** The lock, unless it is held, by another process or by this one. */
    static Optional<StoreLock> tryTake(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            FileLock lock = channel.tryLock();
            taken = lock != null;
            return taken ? Optional.of(new StoreLock(channel)) : Optional.empty();
        } catch (OverlappingFileLockException e) {
            // Another part of this process holds it.
            return Optional.empty();
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
