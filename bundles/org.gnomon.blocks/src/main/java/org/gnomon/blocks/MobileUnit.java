package org.gnomon.blocks;

import java.util.List;
import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.Window;

/**
 * A unit of a mobile network: inverted residuals that all make the same channels.
 *
 * @param stride of the first layer; the others have 1
 * @param squeeze whether its layers have squeeze-and-excite, of a quarter of the hidden channels
 */
public record MobileUnit(int channels, int stride, ActivationKind activation, boolean squeeze) {

    private static final int SQUEEZE_RATIO = 4;

    /** Adds the unit behind {@code x}. */
    public int after(ComputationBuilder net, int x, List<MobileLayer> layers) {
        int last = x;
        for (int l = 0; l < layers.size(); l++) {
            last = layerAfter(net, last, l, layers.get(l));
        }
        return last;
    }

    /**
     * Adds one layer behind {@code x}.
     *
     * @param place of the layer in the unit, from 0
     */
    public int layerAfter(ComputationBuilder net, int x, int place, MobileLayer layer) {
        int hidden = Widths.divisible(net.channels(x) * layer.expand());
        int squeezed = squeeze ? Widths.divisible(hidden / SQUEEZE_RATIO) : 0;
        return new InvertedResidual(channels, hidden, layer.kernel(), place == 0 ? stride : 1, 1, activation, squeezed,
                InvertedResidual.Gate.HARD_SIGMOID, true).after(net, x);
    }

    /** Shape that the unit makes of {@code in}. */
    public FeatureShape output(FeatureShape in) {
        return Window.square(1, stride).output(in).withChannels(channels);
    }
}
