package org.gnomon.api.search;

import java.util.List;

/**
 * An architecture that a search wants to know more of.
 *
 * @param architecture canonical, passes the check of the space
 * @param parents keys of the architectures it was made from; empty for one drawn or built
 * @param origin how it was made, for people: {@code sample}, {@code mutation of unit3}
 */
public record Proposal(Architecture architecture, List<String> parents, String origin) {

    public Proposal {
        parents = List.copyOf(parents);
    }

    /** Without parents. */
    public static Proposal of(Architecture architecture, String origin) {
        return new Proposal(architecture, List.of(), origin);
    }
}
