package org.gnomon.data.synthetic;

import java.util.random.RandomGenerator;

/** Which base node each motif is joined to. Public because the converter of parameters reads it by reflection. */
public enum Attachment {

    /** A random one, as the papers say; motifs may share it. */
    RANDOM {
        @Override
        int node(int motif, int motifs, int baseNodes, RandomGenerator random) {
            return random.nextInt(baseNodes);
        }
    },

    /** Every {@code floor(base nodes / motifs)}-th one, as in the published files. */
    SPACED {
        @Override
        int node(int motif, int motifs, int baseNodes, RandomGenerator random) {
            return (int) ((long) motif * Math.max(1, baseNodes / motifs) % baseNodes);
        }
    };

    /** The base node for motif number {@code motif} of {@code motifs}. */
    abstract int node(int motif, int motifs, int baseNodes, RandomGenerator random);
}
