package org.gnomon.mine.r5.networks;

import java.util.List;
import org.gnomon.api.Run;
import org.gnomon.mine.r5.memory.ScoredRules;
import org.gnomon.mine.r5.search.Judge;

/** Who judges the states of a search, and may learn from every episode. */
public interface Policy {

    /** Judges with what it knows now. */
    Judge judge(ScoredRules rules);

    /**
     * Hears of an episode.
     *
     * @param samples its moves
     * @param episode number of episodes that are over, this one included
     */
    void learn(List<Sample> samples, long episode, Run run);

    /** Plays at random and learns nothing. */
    Policy RANDOM_PLAY = new Policy() {

        @Override
        public Judge judge(ScoredRules rules) {
            return Judge.randomPlay();
        }

        @Override
        public void learn(List<Sample> samples, long episode, Run run) {
            // There is nothing to be learned.
        }
    };
}
