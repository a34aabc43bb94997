package org.gnomon.cli.internal;

import java.nio.file.Path;
import org.gnomon.cli.Program.Surroundings;

/**
 * One run of the program.
 *
 * @param version of the command line
 */
record Session(Services services, String version, Surroundings surroundings) {

    /** {@code path} as the user meant it: relative to the folder of the caller. */
    Path resolve(Path path) {
        return surroundings.folder().resolve(path).normalize();
    }
}
