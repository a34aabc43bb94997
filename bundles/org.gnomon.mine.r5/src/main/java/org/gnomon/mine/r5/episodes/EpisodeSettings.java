package org.gnomon.mine.r5.episodes;

import org.gnomon.mine.r5.search.SearchSettings;

/**
 * How an episode is played and scored.
 *
 * @param labelAware whether the search may see the label
 * @param exploring part of the moves that are drawn evenly. The public code mixes in noise of a symmetric Dirichlet distribution, one draw from which is an
 *     even draw
 */
public record EpisodeSettings(SearchSettings search, boolean labelAware, double exploring, ScoreSettings scores) {

    public static final double EXPLORING = 0.1;
    static final EpisodeSettings DEFAULT = new EpisodeSettings(SearchSettings.DEFAULT, true, EXPLORING, ScoreSettings.DEFAULT);
}
