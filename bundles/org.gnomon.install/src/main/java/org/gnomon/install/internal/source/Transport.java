package org.gnomon.install.internal.source;

import java.util.Optional;

/** Gets the files of a repository. */
public interface Transport {

    /**
     * A whole file.
     *
     * @param name relative to the repository, parts separated by slashes
     * @return absent when there is no such file
     * @throws org.gnomon.model.packed.RefusedInput when it is over {@code maxBytes}
     * @throws java.io.UncheckedIOException when it cannot be had
     */
    Optional<byte[]> get(String name, int maxBytes);
}
