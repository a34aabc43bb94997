package org.gnomon.space.ofaresnet;

import org.gnomon.blocks.ActivationKind;
import org.gnomon.blocks.ConvUnit;
import org.gnomon.blocks.Widths;
import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.PackedComputation;

/**
 * The network of the choices: a stem of two or three convolutions, four stages of bottlenecks, a classifier. Where a bottleneck begins a stage, its
 * input is averaged and convolved before it is added. Source: public code of Once-for-All (ICLR 2020); ResNet-D (CVPR 2019).
 */
final class ResNetGraph {

    private static final int RESOLUTION = 224;
    private static final int STEM_CHANNELS = 64;
    private static final int CLASSES = 1000;

    private final ComputationBuilder net;

    private ResNetGraph(String id) {
        net = new ComputationBuilder(id);
    }

    static PackedComputation of(ResNet network, String id) {
        return new ResNetGraph(id).built(network);
    }

    private PackedComputation built(ResNet network) {
        int x = stem(network);
        for (int s = 0; s < StagePlan.ALL.size(); s++) {
            x = stage(x, StagePlan.ALL.get(s), network.stages().get(s));
        }
        net.output(net.dense(net.mean(x), CLASSES));
        return net.build();
    }

    private int stem(ResNet network) {
        int inner = scaled(STEM_CHANNELS / 2, network.inner());
        int x = unit(net.input(RESOLUTION, RESOLUTION, 3), inner, 3, 2, ActivationKind.RELU);
        if (network.residual()) {
            x = net.sum(unit(x, inner, 3, 1, ActivationKind.RELU), x);
        }
        return net.maxPool(unit(x, scaled(STEM_CHANNELS, network.outer()), 3, 1, ActivationKind.RELU), 3, 2);
    }

    private int stage(int x, StagePlan plan, Stage stage) {
        int channels = scaled(plan.channels(), stage.width());
        int last = x;
        for (int b = 0; b < stage.expands().size(); b++) {
            int stride = b == 0 ? plan.stride() : 1;
            int shortcut = b == 0 ? unit(net.avgPool(last, stride, stride), channels, 1, 1, ActivationKind.NONE) : last;
            last = net.relu(net.sum(bottleneck(last, channels, stage.expands().get(b), stride), shortcut));
        }
        return last;
    }

    private int bottleneck(int x, int channels, int expand, int stride) {
        int inner = Widths.divisible(Math.round(channels * expand / 100.0));
        int reduced = unit(x, inner, 1, 1, ActivationKind.RELU);
        return unit(unit(reduced, inner, 3, stride, ActivationKind.RELU), channels, 1, 1, ActivationKind.NONE);
    }

    private int unit(int x, int channels, int kernel, int stride, ActivationKind activation) {
        return ConvUnit.of(channels, kernel, stride, activation).after(net, x);
    }

    private static int scaled(int channels, int percent) {
        return Widths.divisible(channels * percent / 100.0);
    }
}
