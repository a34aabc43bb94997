package org.gnomon.api.io;

/**
 * How much an importer accepts; checked before memory is taken.
 *
 * @param maxBytes bytes of all parts together
 * @param maxItems graphs, tensors or records
 * @param maxNodes nodes of one graph, or of all graphs of a set together
 * @param maxEdges directed edges of one graph, or of all graphs of a set together
 */
public record Limits(long maxBytes, int maxItems, int maxNodes, int maxEdges) {

    /** Enough for the public benchmark sets: 1 GiB, 1 million items, 20 million nodes, 100 million edges. */
    public static final Limits DEFAULT = new Limits(1L << 30, 1_000_000, 20_000_000, 100_000_000);
}
