package org.gnomon.api.search;

/**
 * How much a search may use, or has used. Time and memory of the process are limits of the run, not of the budget.
 *
 * @param evaluations different architectures measured on the objectives; one that is proposed again costs nothing
 * @param proposals all that were proposed, also those known already or outside the constraints; ends a search that finds nothing new
 * @param seconds cost of the evaluations together, see {@link Evaluation#seconds}; infinity for no limit
 */
public record Budget(long evaluations, long proposals, double seconds) {

    public static final Budget NOTHING = new Budget(0, 0, 0);

    private static final long PROPOSALS_PER_EVALUATION = 100;

    public Budget {
        if (evaluations < 0 || proposals < 0 || !(seconds >= 0)) {
            throw new IllegalArgumentException("budget is " + evaluations + " evaluations, " + proposals + " proposals, " + seconds
                    + " s; allowed: 0 or more of each");
        }
    }

    /** This many evaluations, at most 100 proposals for each of them, at any cost. */
    public static Budget ofEvaluations(long evaluations) {
        return new Budget(evaluations, Math.multiplyExact(evaluations, PROPOSALS_PER_EVALUATION), Double.POSITIVE_INFINITY);
    }

    /** Whether {@code used} reaches one of these limits. */
    public boolean spentBy(Budget used) {
        return used.evaluations >= evaluations || used.proposals >= proposals || used.seconds >= seconds;
    }

    Budget plus(Budget more) {
        return new Budget(evaluations + more.evaluations, proposals + more.proposals, seconds + more.seconds);
    }
}
