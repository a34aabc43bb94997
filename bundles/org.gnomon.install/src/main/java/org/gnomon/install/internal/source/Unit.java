package org.gnomon.install.internal.source;

import java.util.List;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/**
 * An installable unit of a p2 repository.
 *
 * @param bundle whether a bundle belongs to it, with the same name and version
 * @param requires what it cannot do without on every platform
 */
record Unit(String id, Version version, boolean bundle, List<Provided> provides, List<Required> requires) {

    private static final String GROUP = ".feature.group";

    Unit {
        provides = List.copyOf(provides);
        requires = List.copyOf(requires);
    }

    record Provided(String namespace, String name, Version version) {}

    record Required(String namespace, String name, VersionRange range) {

        /** {@code unit org.x [1.0,2.0)}. */
        @Override
        public String toString() {
            return name + " " + range;
        }
    }

    boolean isFeature() {
        return id.endsWith(GROUP);
    }

    /** What a person calls it: features without their suffix. */
    String name() {
        return isFeature() ? id.substring(0, id.length() - GROUP.length()) : id;
    }

    boolean provides(Required required) {
        return provides.stream().anyMatch(p -> p.namespace().equals(required.namespace()) && p.name().equals(required.name())
                && required.range().includes(p.version()));
    }
}
