package org.gnomon.api.explain;

/** How many edges an explanation keeps. */
public sealed interface SizeRule {

    /**
     * The smallest size with the best objective among {@code minSize .. max(minSize, floor(u maxFraction))}.
     *
     * @param maxFraction upper bound as a share of the edges, in (0, 1]
     * @param minSize lower bound in edges, at least 1
     */
    record Search(double maxFraction, int minSize, Objective objective) implements SizeRule {}

    /** The {@code count} best edges, or all where there are fewer. */
    record Top(int count) implements SizeRule {}
}
