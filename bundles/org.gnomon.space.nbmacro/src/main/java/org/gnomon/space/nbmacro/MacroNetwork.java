package org.gnomon.space.nbmacro;

import java.util.List;
import org.gnomon.blocks.ActivationKind;
import org.gnomon.blocks.ConvUnit;
import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.PackedComputation;

/**
 * The network on CIFAR-10: a stem, eight layers in stages of two, three and three, a wide 1x1 convolution and a classifier. Each stage begins by
 * halving the size and has twice the channels. Source: MCT-NAS (CVPR 2021), section 4 and public code.
 */
final class MacroNetwork {

    /** Numbers of layers. */
    static final List<Integer> STAGES = List.of(2, 3, 3);

    static final int LAYERS = STAGES.stream().mapToInt(Integer::intValue).sum();

    private static final int STEM = 32;
    private static final int LAST = 1280;
    private static final int CLASSES = 10;

    private final List<LayerKind> layers;

    MacroNetwork(List<LayerKind> layers) {
        this.layers = layers;
    }

    PackedComputation graph(String id) {
        ComputationBuilder net = new ComputationBuilder(id);
        int x = ConvUnit.of(STEM, 3, 1, ActivationKind.RELU).after(net, net.input(32, 32, 3));
        int layer = 0;
        for (int stage = 0; stage < STAGES.size(); stage++) {
            for (int i = 0; i < STAGES.get(stage); i++) {
                x = layers.get(layer++).after(net, x, STEM << stage + 1, i == 0 ? 2 : 1);
            }
        }
        x = ConvUnit.of(LAST, 1, 1, ActivationKind.RELU).after(net, x);
        net.output(net.dense(net.mean(x), CLASSES));
        return net.build();
    }
}
