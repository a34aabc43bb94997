package org.gnomon.data.stories;

/** How relations that are not needed hang together with the path. All of them are true. Source: Sinha et al., CLUTRR, EMNLP 2019, section 3.4. */
public enum NoiseKind {
    /** There are none. */
    NONE,
    /** A second way between two neighbours of the path, which says the same. */
    SUPPORTING,
    /** A way that leaves the path and does not come back. */
    IRRELEVANT,
    /** A way elsewhere. */
    DISCONNECTED
}
