package org.gnomon.mine.r5.networks;

import org.gnomon.mine.r5.memory.ScoredRules;
import org.gnomon.mine.r5.search.Judge;

/** What a network that learns has to remember. One thread at a time. */
public final class NetState {

    private final AdamWeights weights;
    private final ReplayBuffer replay = new ReplayBuffer();
    private double multiplier = 1;

    public NetState(AdamWeights weights) {
        this.weights = weights;
    }

    public AdamWeights weights() {
        return weights;
    }

    ReplayBuffer replay() {
        return replay;
    }

    /** Of the learning rate. */
    double multiplier() {
        return multiplier;
    }

    void multiplier(double next) {
        multiplier = next;
    }

    /** Judges with the weights as they are now. */
    Judge judge(PolicyValueNet net, ScoredRules rules) {
        float[][] values = weights.values();
        return (state, moves, play) -> net.judge(Board.of(state, moves, rules), values);
    }
}
