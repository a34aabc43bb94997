package org.gnomon.space.mnasnet;

import org.gnomon.blocks.ActivationKind;
import org.gnomon.blocks.InvertedResidual;
import org.gnomon.model.computation.ComputationBuilder;

/** What is chosen of a stage, whose layers are all alike. */
record Stage(int expand, int kernel, int depth, boolean squeeze) {

    private static final int SQUEEZE_RATIO = 4;

    /** Adds the stage behind {@code x}. The squeeze layer has a quarter of the channels that come into the block. */
    int after(ComputationBuilder net, int x, StagePlan plan) {
        int last = x;
        for (int l = 0; l < depth; l++) {
            int in = net.channels(last);
            last = new InvertedResidual(plan.channels(), in * expand, kernel, l == 0 ? plan.stride() : 1, 1, ActivationKind.SWISH,
                    squeeze ? in / SQUEEZE_RATIO : 0, InvertedResidual.Gate.SIGMOID, true).after(net, last);
        }
        return last;
    }
}
