package org.gnomon.api.io;

import java.io.IOException;
import java.nio.file.Path;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Writes one foreign format.
 *
 * @param <T> what it writes
 */
@ConsumerType
public interface Exporter<T> {

    /** What it writes. */
    Class<T> accepts();

    /** Writes {@code value} into the empty folder {@code folder}; the host moves it into place when all is well. */
    void write(T value, Path folder) throws IOException;
}
