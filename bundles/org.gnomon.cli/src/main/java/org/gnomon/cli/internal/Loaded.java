package org.gnomon.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.gnomon.host.CallResult;
import org.gnomon.host.RunFolder;

/**
 * Something read from files, or generated.
 *
 * @param call the importer or generator
 * @param path where it was read from
 */
record Loaded<T>(T value, CallResult<?> call, Optional<Path> path) {

    void recordIn(RunFolder run) throws IOException {
        run.method(call);
        if (path.isPresent()) {
            run.input(path.get());
        }
    }
}
