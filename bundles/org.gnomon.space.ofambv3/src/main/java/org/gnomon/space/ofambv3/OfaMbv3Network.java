package org.gnomon.space.ofambv3;

import java.util.List;
import org.gnomon.blocks.ActivationKind;
import org.gnomon.blocks.ConvUnit;
import org.gnomon.blocks.InvertedResidual;
import org.gnomon.blocks.MobileNetwork;
import org.gnomon.blocks.MobileUnit;
import org.gnomon.model.computation.ComputationBuilder;

/** What stands around the layers, for width 1.2. Source: Once-for-All (ICLR 2020) and its public code; MobileNetV3 (ICCV 2019), table 1. */
final class OfaMbv3Network {

    static final List<MobileUnit> UNITS = List.of(
            new MobileUnit(32, 2, ActivationKind.RELU, false),
            new MobileUnit(48, 2, ActivationKind.RELU, true),
            new MobileUnit(96, 2, ActivationKind.HARD_SWISH, false),
            new MobileUnit(136, 1, ActivationKind.HARD_SWISH, true),
            new MobileUnit(192, 2, ActivationKind.HARD_SWISH, true));

    private static final int STEM_CHANNELS = 24;
    private static final int LAST_CHANNELS = 1152;
    private static final int FEATURES = 1536;
    private static final int CLASSES = 1000;

    private OfaMbv3Network() {}

    static MobileNetwork at(int resolution) {
        return new MobileNetwork(resolution, OfaMbv3Network::stem, UNITS, OfaMbv3Network::head);
    }

    private static int stem(ComputationBuilder net, int image) {
        int x = ConvUnit.of(STEM_CHANNELS, 3, 2, ActivationKind.HARD_SWISH).after(net, image);
        return InvertedResidual.plain(STEM_CHANNELS, STEM_CHANNELS, 3, 1, ActivationKind.RELU).after(net, x);
    }

    private static int head(ComputationBuilder net, int x) {
        int pooled = net.mean(ConvUnit.of(LAST_CHANNELS, 1, 1, ActivationKind.HARD_SWISH).after(net, x));
        int features = ActivationKind.HARD_SWISH.after(net, net.conv(pooled, FEATURES, 1, 1));
        return net.dense(net.identity(features), CLASSES);
    }
}
