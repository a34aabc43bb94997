package org.gnomon.space.fbnet;

import java.util.Arrays;
import java.util.List;
import org.gnomon.blocks.ActivationKind;
import org.gnomon.blocks.ConvUnit;
import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.Window;

/** What can stand at a place; the ordinal is the digit in texts. The shuffle of channels is no node. Source: FBNet (CVPR 2019), section 3.1. */
enum Block {

    K3_E1(3, 1, 1), K3_E1_G2(3, 1, 2), K3_E3(3, 3, 1), K3_E6(3, 6, 1), K5_E1(5, 1, 1), K5_E1_G2(5, 1, 2), K5_E3(5, 3, 1), K5_E6(5, 6, 1),
    /** Identity, or a 1x1 convolution where the shape changes. */
    SKIP(0, 0, 1);

    private final int kernel;
    private final int expand;
    private final int groups;

    Block(int kernel, int expand, int groups) {
        this.kernel = kernel;
        this.expand = expand;
        this.groups = groups;
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Block::text).toList();
    }

    String text() {
        return this == SKIP ? "skip" : "k" + kernel + "_e" + expand + (groups > 1 ? "_g" + groups : "");
    }

    /** Adds the block behind {@code x}. */
    int after(ComputationBuilder net, int x, Images.Place place) {
        boolean same = place.stride() == 1 && net.channels(x) == place.channels();
        if (this == SKIP) {
            return same ? net.identity(x) : ConvUnit.of(place.channels(), 1, place.stride(), ActivationKind.RELU).after(net, x);
        }
        int hidden = pointwise(net, x, net.channels(x) * expand, ActivationKind.RELU);
        int filtered = net.relu(net.batchNorm(net.depthwise(hidden, kernel, place.stride())));
        int projected = pointwise(net, filtered, place.channels(), ActivationKind.NONE);
        return same ? net.sum(projected, x) : projected;
    }

    private int pointwise(ComputationBuilder net, int x, int channels, ActivationKind activation) {
        return new ConvUnit(channels, Window.square(1, 1).grouped(groups), false, activation).after(net, x);
    }
}
