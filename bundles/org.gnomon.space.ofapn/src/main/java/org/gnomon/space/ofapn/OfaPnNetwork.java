package org.gnomon.space.ofapn;

import java.util.List;
import org.gnomon.blocks.ActivationKind;
import org.gnomon.blocks.ConvUnit;
import org.gnomon.blocks.InvertedResidual;
import org.gnomon.blocks.MobileNetwork;
import org.gnomon.blocks.MobileUnit;
import org.gnomon.model.computation.ComputationBuilder;

/** What stands around the layers, for width 1.3. Source: ProxylessNAS (ICLR 2019) and the public code of Once-for-All (ICLR 2020). */
final class OfaPnNetwork {

    static final List<MobileUnit> UNITS = List.of(unit(32, 2), unit(56, 2), unit(104, 2), unit(128, 1), unit(248, 2), unit(416, 1));

    private static final int STEM_CHANNELS = 40;
    private static final int FIRST_CHANNELS = 24;
    private static final int LAST_CHANNELS = 1664;
    private static final int CLASSES = 1000;

    private OfaPnNetwork() {}

    private static MobileUnit unit(int channels, int stride) {
        return new MobileUnit(channels, stride, ActivationKind.RELU6, false);
    }

    static MobileNetwork at(int resolution) {
        return new MobileNetwork(resolution, OfaPnNetwork::stem, UNITS, OfaPnNetwork::head);
    }

    private static int stem(ComputationBuilder net, int image) {
        int x = ConvUnit.of(STEM_CHANNELS, 3, 2, ActivationKind.RELU6).after(net, image);
        return InvertedResidual.plain(FIRST_CHANNELS, STEM_CHANNELS, 3, 1, ActivationKind.RELU6).after(net, x);
    }

    private static int head(ComputationBuilder net, int x) {
        return net.dense(net.identity(net.mean(ConvUnit.of(LAST_CHANNELS, 1, 1, ActivationKind.RELU6).after(net, x))), CLASSES);
    }
}
