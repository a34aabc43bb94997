package org.gnomon.tck;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import org.gnomon.api.io.ImportSource;

/**
 * One file without a file system, to test importers with.
 *
 * @param size in bytes, as the source states it
 * @param content opened anew each time
 */
public record SingleFile(String name, long size, Supplier<InputStream> content) implements ImportSource {

    /** A file with this content. */
    public static SingleFile of(String name, byte[] content) {
        return new SingleFile(name, content.length, () -> new ByteArrayInputStream(content));
    }

    @Override
    public List<String> parts() {
        return List.of(name);
    }

    @Override
    public long size(String part) {
        return size;
    }

    @Override
    public InputStream open(String part) {
        return content.get();
    }
}
