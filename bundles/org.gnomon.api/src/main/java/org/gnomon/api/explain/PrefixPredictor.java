package org.gnomon.api.explain;

/**
 * Probability of the target class on nested edge subsets: the first {@code k} edges of an order. The network is pooled over the nodes that still have an
 * edge. Both calls answer for {@code k = from..to} at once, so an implementation can reuse what neighbouring sizes share.
 */
public interface PrefixPredictor {

    /** Probability on the whole graph. */
    double full();

    /** Probability when only the first {@code k} units are left; {@code [to - from + 1]}. */
    double[] keep(int[] order, int from, int to);

    /** Probability when the first {@code k} units are removed; {@code [to - from + 1]}. */
    double[] drop(int[] order, int from, int to);
}
