package org.gnomon.blocks;

import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.Window;

/**
 * Convolution, batch normalisation, activation.
 *
 * @param bias whether the convolution adds one all the same
 */
public record ConvUnit(int channels, Window window, boolean bias, ActivationKind activation) {

    /** Without bias. */
    public static ConvUnit of(int channels, int kernel, int stride, ActivationKind activation) {
        return new ConvUnit(channels, Window.square(kernel, stride), false, activation);
    }

    /** Adds the unit behind {@code x}. */
    public int after(ComputationBuilder net, int x) {
        return activation.after(net, net.batchNorm(net.conv(x, channels, window, bias)));
    }
}
