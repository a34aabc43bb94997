package org.gnomon.space.hiaml;

import java.util.List;
import org.gnomon.blocks.ActivationKind;
import org.gnomon.blocks.ConvUnit;
import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.PackedComputation;

/** A stem, four stages of two blocks and a classifier, on CIFAR-10. Source: GENNAPE (AAAI 2023); public code of AutoGO. */
final class HiamlNetwork {

    static final int STAGES = 4;

    private static final int BLOCKS = 2;
    private static final int[] CHANNELS = {64, 128, 128, 256};
    private static final int[] STRIDES = {1, 2, 1, 2};
    private static final int CLASSES = 10;

    private HiamlNetwork() {}

    static PackedComputation graph(String id, List<BlockKind> stages) {
        ComputationBuilder net = new ComputationBuilder(id);
        int x = ConvUnit.of(CHANNELS[0], 3, 2, ActivationKind.RELU).after(net, net.input(32, 32, 3));
        for (int stage = 0; stage < STAGES; stage++) {
            for (int i = 0; i < BLOCKS; i++) {
                x = new Block(net, CHANNELS[stage], i == 0 ? STRIDES[stage] : 1).after(stages.get(stage), x);
            }
        }
        net.output(net.dense(net.mean(x), CLASSES));
        return net.build();
    }
}
