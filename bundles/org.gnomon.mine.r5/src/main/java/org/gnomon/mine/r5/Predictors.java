package org.gnomon.mine.r5;

import java.util.Optional;
import org.gnomon.mine.r5.answers.ChartReader;
import org.gnomon.mine.r5.answers.PathReader;
import org.gnomon.mine.r5.answers.Predictor;
import org.gnomon.mine.r5.answers.RuleTable;
import org.gnomon.mine.r5.answers.SearchReader;
import org.gnomon.mine.r5.networks.Board;
import org.gnomon.mine.r5.networks.Learner;
import org.gnomon.mine.r5.networks.PolicyValueNet;
import org.gnomon.mine.r5.search.Judge;

/** Puts a predictor together. */
final class Predictors {

    private Predictors() {}

    /** @param learned its network judges the moves of a search; without one, random play does */
    static Predictor of(RuleTable rules, Optional<Checkpoint> learned, R5Settings settings) {
        PathReader reader = settings.isSearching() ? new SearchReader(rules, judge(rules, learned), settings.search()) : new ChartReader(rules);
        return new Predictor(rules, settings.sampler(), reader, settings.aggregation(), settings.set().lengthPenalty());
    }

    private static Judge judge(RuleTable rules, Optional<Checkpoint> learned) {
        Optional<Learner> learner = learned.flatMap(Checkpoint::learner);
        if (learner.isEmpty()) {
            return Judge.randomPlay();
        }
        int[] numbers = rules.numbersIn(learned.orElseThrow().relations());
        PolicyValueNet net = learner.get().net();
        float[][] weights = learner.get().state().weights().values();
        return (state, moves, play) -> net.judge(Board.of(state, moves, rules).renumbered(relation -> numbers[relation]), weights);
    }
}
