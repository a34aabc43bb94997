package org.gnomon.blocks;

import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.Window;

/**
 * A square convolution split into 1 x k and k x 1, each with batch normalisation and activation; the first strides across, the second down. Source:
 * Inception-v3 (CVPR 2016), section 3.2.
 *
 * @param bias whether both convolutions add one
 */
public record FactorizedConv(int channels, int kernel, int stride, boolean bias, ActivationKind activation) {

    /** Adds both behind {@code x}. */
    public int after(ComputationBuilder net, int x) {
        int across = new ConvUnit(channels, Window.of(1, kernel, 1, stride), bias, activation).after(net, x);
        return new ConvUnit(channels, Window.of(kernel, 1, stride, 1), bias, activation).after(net, across);
    }
}
