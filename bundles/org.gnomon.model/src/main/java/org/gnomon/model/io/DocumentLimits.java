package org.gnomon.model.io;

/**
 * How much of a document is accepted, the same on every Java.
 *
 * @param maxBytes bytes of the document
 * @param maxItems objects, and values in lists, each counted apart
 * @param maxDepth nested XML elements, or objects read inside objects
 */
public record DocumentLimits(int maxBytes, int maxItems, int maxDepth) {

    /** Enough for every network that is edited by people: 64 MiB, 2 million items, depth 1,000. */
    public static final DocumentLimits DEFAULT = new DocumentLimits(64 << 20, 2_000_000, 1_000);
}
