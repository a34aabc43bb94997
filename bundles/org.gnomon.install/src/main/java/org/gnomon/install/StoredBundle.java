package org.gnomon.install;

import java.util.List;
import org.osgi.framework.Version;

/**
 * A bundle of a set.
 *
 * @param sha256 digest of its jar, 64 hexadecimal digits in lower case
 * @param origin where it came from: the path of a file, or the address of a repository and the unit in it
 * @param trust why it was accepted
 * @param methods what it offers, in order of kind and id
 */
public record StoredBundle(String symbolicName, Version version, String sha256, String origin, Trust trust, List<OfferedMethod> methods) {

    public StoredBundle {
        methods = List.copyOf(methods);
    }

    /** Name and version, for messages. */
    public String name() {
        return symbolicName + " " + version;
    }
}
