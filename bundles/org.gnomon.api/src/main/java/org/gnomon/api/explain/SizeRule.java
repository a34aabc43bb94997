package org.gnomon.api.explain;

import org.gnomon.api.Parameters;

/** How many edges an explanation keeps. */
public sealed interface SizeRule {

    /** Whether edges with the same score as the last chosen one are chosen too. */
    boolean expandTies();

    /**
     * The rule with the budget of a sweep over sparsity: at most {@code floor(candidates (1 - sparsity))} edges where the size is searched for, so many
     * and at least one where it is given. {@code 1 - sparsity} is rounded to 12 digits, so that 0.9 leaves one edge of ten.
     *
     * @param sparsity in [0, 1)
     * @param candidates number of edges that can be chosen
     */
    SizeRule atSparsity(double sparsity, int candidates);

    /** {@code 1 - sparsity}, rounded to 12 digits. */
    static double fractionAt(double sparsity) {
        return Math.rint((1 - sparsity) * 1e12) / 1e12;
    }

    /**
     * The smallest size with the best objective among {@code minSize .. max(minSize, floor(u maxFraction))}.
     *
     * @param maxFraction upper bound as a share of the edges, in (0, 1]
     * @param minSize lower bound in edges, at least 1
     */
    record Search(double maxFraction, int minSize, Objective objective, boolean expandTies) implements SizeRule {

        @Override
        public Search atSparsity(double sparsity, int candidates) {
            return new Search(fractionAt(sparsity), minSize, objective, expandTies);
        }
    }

    /** The {@code count} best edges, or all where there are fewer. */
    record Top(int count, boolean expandTies) implements SizeRule {

        @Override
        public Top atSparsity(double sparsity, int candidates) {
            return new Top(Math.max(1, (int) Math.floor(candidates * fractionAt(sparsity))), expandTies);
        }
    }

    /** The parameters that every scorer declares in its metatype, under these names and with these defaults. */
    @interface Size {

        /** Number of edges; 0 leaves it to the search for a graph, and takes 7 for a node. */
        int edges() default 0;

        double maxFraction() default 0.3;

        int minSize() default 1;

        Objective objective() default Objective.DIFFERENCE;

        boolean expandTies() default false;
    }

    /** The rule that {@code parameters} ask for; see {@link Size}. */
    static SizeRule of(Parameters parameters, ExplainTask task) {
        Size size = parameters.as(Size.class);
        if (size.edges() > 0 || task.node().isPresent()) {
            return new Top(size.edges() > 0 ? size.edges() : 7, size.expandTies());
        }
        return new Search(size.maxFraction(), size.minSize(), size.objective(), size.expandTies());
    }
}
