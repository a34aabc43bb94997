package org.gnomon.install;

import java.util.List;
import java.util.Optional;
import org.gnomon.host.Canary;
import org.osgi.framework.Version;

/**
 * A bundle of a set.
 *
 * @param sha256 digest of its jar, 64 hexadecimal digits in lower case
 * @param origin where it came from: the path of a file, or the address of a repository and the unit in it
 * @param trust why it was accepted
 * @param methods what it offers, in order of kind and id
 * @param canary which calls it gets where another version serves; absent where it serves itself
 */
public record StoredBundle(String symbolicName, Version version, String sha256, String origin, Trust trust, List<OfferedMethod> methods,
        Optional<Canary> canary) {

    public StoredBundle {
        methods = List.copyOf(methods);
    }

    /** The same bundle in another part. */
    public StoredBundle as(Optional<Canary> part) {
        return new StoredBundle(symbolicName, version, sha256, origin, trust, methods, part);
    }

    /** Name and version, for messages. */
    public String name() {
        return symbolicName + " " + version;
    }
}
