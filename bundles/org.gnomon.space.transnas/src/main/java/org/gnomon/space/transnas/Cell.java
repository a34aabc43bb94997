package org.gnomon.space.transnas;

import org.gnomon.model.computation.ComputationBuilder;

/** What modules are made of. */
interface Cell {

    /** Adds the cell behind {@code x}; {@code stride} divides height and width. */
    int after(ComputationBuilder net, int x, int channels, int stride);

    /** ReLU, convolution, normalisation. */
    static int activeConv(ComputationBuilder net, int x, int channels, int kernel, int stride) {
        return net.batchNorm(net.conv(net.relu(x), channels, kernel, stride));
    }
}
