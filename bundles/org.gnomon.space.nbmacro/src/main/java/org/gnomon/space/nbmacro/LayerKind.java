package org.gnomon.space.nbmacro;

import org.gnomon.blocks.ActivationKind;
import org.gnomon.blocks.ConvUnit;
import org.gnomon.blocks.InvertedResidual;
import org.gnomon.model.computation.ComputationBuilder;

/** What a layer can be; the ordinal is the digit in texts. */
enum LayerKind {

    IDENTITY("identity"), NARROW("mbconv3_e3"), WIDE("mbconv5_e6");

    private final String text;

    LayerKind(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Adds the layer behind {@code x}; identity is a convolution where the shape changes. */
    int after(ComputationBuilder net, int x, int channels, int stride) {
        return switch (this) {
            case IDENTITY -> stride == 1 ? net.identity(x) : ConvUnit.of(channels, 1, stride, ActivationKind.NONE).after(net, x);
            case NARROW -> InvertedResidual.plain(channels, 3 * net.channels(x), 3, stride, ActivationKind.RELU).after(net, x);
            case WIDE -> InvertedResidual.plain(channels, 6 * net.channels(x), 5, stride, ActivationKind.RELU).after(net, x);
        };
    }
}
