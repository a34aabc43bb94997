package org.gnomon.install.internal.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.gnomon.host.AtomicFiles;

/** The file system; all that is written is forced to disk. */
public class DiskFiles implements StoreFiles {

    @Override
    public void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        AtomicFiles.write(file, content);
    }

    @Override
    public void append(Path file, long length, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(length).position(length);
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }
}
