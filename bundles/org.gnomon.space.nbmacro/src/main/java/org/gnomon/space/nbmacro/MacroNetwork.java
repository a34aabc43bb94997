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

    private static final int SIZE = 32;
    private static final int STEM = 32;
    private static final int LAST = 1280;
    private static final int CLASSES = 10;

    private final List<LayerKind> layers;

    MacroNetwork(List<LayerKind> layers) {
        this.layers = layers;
    }

    PackedComputation graph(String id) {
        ComputationBuilder net = new ComputationBuilder(id);
        int x = ConvUnit.of(STEM, 3, 1, ActivationKind.RELU).after(net, net.input(SIZE, SIZE, 3));
        x = layers(net, x, 0, LAYERS);
        x = ConvUnit.of(LAST, 1, 1, ActivationKind.RELU).after(net, x);
        net.output(net.dense(net.mean(x), CLASSES));
        return net.build();
    }

    /** The layers from {@code from} on and before {@code to}, between an input of the shape that arrives there and an output. */
    PackedComputation part(String id, int from, int to) {
        ComputationBuilder net = new ComputationBuilder(id);
        int begun = from == 0 ? 0 : stage(from - 1) + 1;
        net.output(layers(net, net.input(SIZE >> begun, SIZE >> begun, STEM << begun), from, to));
        return net.build();
    }

    private int layers(ComputationBuilder net, int input, int from, int to) {
        int x = input;
        for (int l = from; l < to; l++) {
            boolean first = l == 0 || stage(l) > stage(l - 1);
            x = layers.get(l).after(net, x, STEM << stage(l) + 1, first ? 2 : 1);
        }
        return x;
    }

    private static int stage(int layer) {
        int stage = 0;
        for (int behind = STAGES.getFirst(); behind <= layer; behind += STAGES.get(stage)) {
            stage++;
        }
        return stage;
    }
}
