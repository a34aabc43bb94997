package org.gnomon.model.io;

/**
 * How much of a file of packed graphs is accepted.
 *
 * @param maxBytes bytes of the file, and, eight times as many, of what it unpacks to
 * @param maxGraphs graphs
 * @param maxNodes nodes of all graphs together
 * @param maxEdges directed edges of all graphs together
 */
public record GraphSetLimits(long maxBytes, int maxGraphs, long maxNodes, long maxEdges) {

    /** Enough for the public benchmark sets: 1 GiB, 1 million graphs, 20 million nodes, 100 million edges. */
    public static final GraphSetLimits DEFAULT = new GraphSetLimits(1L << 30, 1_000_000, 20_000_000, 100_000_000);

    /** What a file of {@link #maxBytes} may unpack to; gzip makes packed graphs three to four times smaller. */
    long maxUnpackedBytes() {
        return maxBytes > Long.MAX_VALUE / 8 ? Long.MAX_VALUE : 8 * maxBytes;
    }
}
