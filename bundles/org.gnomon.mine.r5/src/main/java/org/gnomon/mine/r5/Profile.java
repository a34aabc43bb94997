package org.gnomon.mine.r5;

import java.util.List;
import org.gnomon.mine.r5.answers.Predictor.Aggregation;
import org.gnomon.mine.r5.episodes.ScoreSettings;
import org.gnomon.mine.r5.networks.Symmetry;
import org.gnomon.mine.r5.search.SearchSettings;
import org.gnomon.mine.r5.search.SearchSettings.Credit;

/**
 * Where values come from that are not set.
 *
 * @param policy value of the parameter; likewise the others
 * @param symmetries in which a network is shown every sample
 */
record Profile(String policy, SearchSettings search, boolean labelAware, ScoreSettings scores, List<Symmetry> symmetries, int refine, boolean searching,
        Aggregation aggregation) {

    static final Profile CORRECTED = new Profile("uniform", SearchSettings.DEFAULT, true, ScoreSettings.DEFAULT, List.of(Symmetry.NONE), 5, false,
            Aggregation.VOTE);
    /** What the public code does where it runs, with its values for CLUTRR. */
    static final Profile PARITY = new Profile("dense", new SearchSettings(200, 10, Credit.TWO_PLAYER), false, ScoreSettings.PUBLIC_CODE, Symmetry.all(), 0,
            true, Aggregation.DROP);

    static Profile of(R5Parameters parameters) {
        return parameters.profile().equals("parity") ? PARITY : CORRECTED;
    }
}
