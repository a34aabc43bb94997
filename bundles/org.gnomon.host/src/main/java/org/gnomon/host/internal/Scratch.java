package org.gnomon.host.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** The temporary folder of one call, made when first asked for. Thread-safe. */
final class Scratch implements AutoCloseable {

    private Optional<Path> folder = Optional.empty();
    private boolean closed;

    /** @throws IllegalStateException after the call: nobody would delete the folder */
    synchronized Path folder() {
        if (closed) {
            throw new IllegalStateException("the call has ended; its temporary folder is gone");
        }
        try {
            if (folder.isEmpty()) {
                folder = Optional.of(Files.createTempDirectory("gnomon-"));
            }
            return folder.get();
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder in " + System.getProperty("java.io.tmpdir"), e);
        }
    }

    /** Bytes of all files in it; what goes away meanwhile does not count. */
    long bytes() {
        Optional<Path> now;
        synchronized (this) {
            now = folder;
        }
        Measure measure = new Measure();
        try {
            if (now.isPresent()) {
                Files.walkFileTree(now.get(), measure);
            }
        } catch (IOException e) {
            // A file tree that changes under the look is looked at again soon.
            System.getLogger("org.gnomon.host").log(Level.DEBUG, "temporary folder " + now.get() + " could not be measured", e);
        }
        return measure.bytes;
    }

    /** Deletes the folder with all that is in it; links are deleted, not followed. */
    @Override
    public synchronized void close() {
        closed = true;
        try {
            if (folder.isPresent()) {
                Files.walkFileTree(folder.get(), new Deletion());
            }
        } catch (IOException e) {
            // The call's result stands; a temporary folder that could not be deleted is for the operator.
            System.getLogger("org.gnomon.host").log(Level.WARNING, "temporary folder " + folder.get() + " could not be deleted", e);
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
        }
    }

    private static final class Measure extends SimpleFileVisitor<Path> {

        private long bytes;

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            bytes += attributes.size();
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
