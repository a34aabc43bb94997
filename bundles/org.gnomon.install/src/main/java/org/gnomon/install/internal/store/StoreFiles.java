package org.gnomon.install.internal.store;

import java.io.IOException;
import java.nio.file.Path;

/** The only ways in which a store changes its folder. Each may fail, and the process may end before, after, or, where it says so, within each. */
public interface StoreFiles {

    /** Writes a whole file in the place of what is there, or leaves what is there; makes its folder. */
    void write(Path file, byte[] content) throws IOException;

    /** Cuts a file to {@code length} bytes and appends; what is appended may come to lie there in part. Makes the file. */
    void append(Path file, long length, byte[] content) throws IOException;

    /** Deletes a file, if it is there. */
    void delete(Path file) throws IOException;
}
