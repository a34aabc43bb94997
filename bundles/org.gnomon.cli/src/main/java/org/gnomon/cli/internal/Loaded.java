package org.gnomon.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import org.gnomon.host.CallResult;
import org.gnomon.host.RunFolder;

/**
 * Something read from files, or generated.
 *
 * @param call the importer or generator
 * @param path where it was read from
 */
record Loaded<T>(T value, CallResult<?> call, Optional<Path> path) {

    /**
     * Records where the value comes from.
     *
     * @return what tells the value from others of other runs: the SHA-256 of the files, or generator, parameters and seed
     */
    String recordIn(RunFolder run, long seed) throws IOException {
        run.method(call);
        if (path.isPresent()) {
            return run.input(path.get()).sha256();
        }
        return call.method().id() + " " + call.method().version() + " " + new TreeMap<>(call.parameters()) + " seed " + seed;
    }
}
