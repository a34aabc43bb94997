package org.gnomon.mine.r5.search;

import java.util.Arrays;
import java.util.List;

/** What the search thinks of a state that it meets for the first time. */
@FunctionalInterface
public interface Judge {

    /**
     * An opinion.
     *
     * @param priors how good every move looks, in their order; sums to at most 1
     * @param value of the state, in [-1, 1]
     */
    record Judgement(double[] priors, double value) {}

    /**
     * @param moves of {@code state} that can be made, at least one
     * @param play goes on at random from the state, and gives the value of the end; for judges that know nothing better
     */
    Judgement judge(Reduction state, List<Reduction.Move> moves, Play play);

    /** A simulation in progress. */
    @FunctionalInterface
    interface Play {
        double toTheEnd();
    }

    /** All moves are equally good; the value is that of random play. Needs no network. */
    static Judge randomPlay() {
        return (state, moves, play) -> {
            double[] priors = new double[moves.size()];
            Arrays.fill(priors, 1.0 / priors.length);
            return new Judgement(priors, play.toTheEnd());
        };
    }
}
