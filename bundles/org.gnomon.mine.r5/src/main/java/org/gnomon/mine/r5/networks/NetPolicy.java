package org.gnomon.mine.r5.networks;

import java.util.List;
import org.gnomon.api.Run;
import org.gnomon.mine.r5.memory.ScoredRules;
import org.gnomon.mine.r5.search.Judge;

/** Judges with a network, and trains it on the episodes. One thread at a time. */
public final class NetPolicy implements Policy {

    private final PolicyValueNet net;
    private final NetTraining training;
    private final NetState state;
    private final int updateEvery;
    private final List<Symmetry> symmetries;

    /**
     * @param state is changed
     * @param updateEvery episodes
     * @param symmetries in which every sample is shown
     */
    public NetPolicy(PolicyValueNet net, NetTraining training, NetState state, int updateEvery, List<Symmetry> symmetries) {
        this.net = net;
        this.training = training;
        this.state = state;
        this.updateEvery = updateEvery;
        this.symmetries = List.copyOf(symmetries);
    }

    @Override
    public Judge judge(ScoredRules rules) {
        return state.judge(net, rules);
    }

    @Override
    public void learn(List<Sample> samples, long episode, Run run) {
        for (Sample sample : samples) {
            symmetries.forEach(symmetry -> state.replay().add(new Sample(sample.board(), sample.policy(), sample.value(), symmetry)));
        }
        if (episode % updateEvery == 0 && state.replay().size() > NetTraining.BATCH) {
            List<Sample> batch = state.replay().drawn(NetTraining.BATCH, run.random("update-" + episode));
            state.multiplier(training.update(state.weights(), batch, state.multiplier(), run));
        }
    }
}
