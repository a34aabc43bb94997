package org.gnomon.space.transnas;

import org.gnomon.model.computation.ComputationBuilder;

/** Two convolutions with a shortcut, activations in front. Source: TransNAS-Bench-101 (CVPR 2021), public code. */
record BasicBlock() implements Cell {

    @Override
    public int after(ComputationBuilder net, int x, int channels, int stride) {
        int feature = Cell.activeConv(net, Cell.activeConv(net, x, channels, 3, stride), channels, 3, 1);
        boolean changed = stride != 1 || channels != net.channels(x);
        return net.sum(feature, changed ? net.batchNorm(net.conv(x, channels, 1, stride)) : x);
    }
}
