package org.gnomon.api.io;

import java.io.IOException;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads one foreign format. Treats every byte as hostile: whatever is wrong, also a RuntimeException of a parser, becomes one
 * {@link org.gnomon.model.packed.RefusedInput} with the place.
 *
 * @param <T> what it makes: {@link org.gnomon.model.packed.GraphSet}, {@link org.gnomon.model.packed.Gnn}, ...
 */
@ConsumerType
public interface Importer<T> {

    /** What it makes. */
    Class<T> produces();

    /** Whether {@code source} looks like this format, from the names of its parts alone. */
    boolean recognises(ImportSource source);

    /**
     * Reads all of {@code source}.
     *
     * @throws org.gnomon.model.packed.RefusedInput when it is malformed or over a limit
     * @throws IOException when it cannot be read at all
     */
    T read(ImportSource source, Limits limits, Run run) throws IOException;

    /** The same under parameters, for a format that does not say everything about itself. Default: an importer without parameters. */
    default T read(ImportSource source, Limits limits, Parameters parameters, Run run) throws IOException {
        return read(source, limits, run);
    }
}
