package org.gnomon.space.hiaml;

import org.gnomon.blocks.ActivationKind;
import org.gnomon.blocks.ConvUnit;
import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.Window;

/** Adds one block to a network. Convolutions have no bias; sums of three are two sums of two. Source: public code of AutoGO (NeurIPS 2023). */
final class Block {

    private final ComputationBuilder net;
    private final int channels;
    private final int stride;

    Block(ComputationBuilder net, int channels, int stride) {
        this.net = net;
        this.channels = channels;
        this.stride = stride;
    }

    /** Adds a block of this kind behind {@code x}. */
    int after(BlockKind kind, int x) {
        int input = net.channels(x);
        return switch (kind) {
            case Z -> {
                int a = conv(x, 3, stride, channels);
                yield added(a, pair(a, 1));
            }
            case A22 -> {
                int a = conv(x, 3, stride, channels);
                yield added(a, linear(conv(a, 1, 1, channels), 1, 1));
            }
            case B23 -> added(shortcut(x), pair(pair(x, stride), 1));
            case J30 -> added(shortcut(x), pair(conv(x, 3, stride, channels), 1));
            case G30 -> {
                int a = pair(x, stride);
                yield added(a, linear(pair(net.sum(shortcut(x), a), 1), 1, 1));
            }
            case R30 -> {
                int a = pair(x, stride);
                int outer = net.sum(shortcut(x), linear(net.sum(shortcut(x), a), 1, 1));
                yield added(outer, pair(a, 1));
            }
            case L20 -> net.relu(linear(conv(x, 3, stride, channels), 1, 1));
            case T20 -> added(linear(x, 1, stride), pair(x, stride));
            case T31 -> {
                int a = pair(x, stride);
                int outer = net.sum(shortcut(x), conv(a, 1, 1, channels));
                yield added(outer, pair(net.sum(shortcut(x), a), 1));
            }
            case SRC0 -> {
                int y = conv(x, 1, stride, channels);
                yield added(y, linear(conv(y, 3, 1, channels), 3, 1));
            }
            case SRC1 -> added(conv(x, 1, stride, channels), linear(conv(x, 3, 1, input), 3, stride));
            case SRC3 -> added(linear(x, 1, stride), linear(conv(conv(x, 1, 1, input), 3, stride, channels), 1, 1));
            case SRC7 -> {
                int y = linear(x, 1, stride);
                yield added(y, pair(pair(y, 1), 1));
            }
            case SRC8 -> {
                int y = linear(x, 1, stride);
                yield added(y, linear(pair(y, 1), 1, 1));
            }
        };
    }

    private int added(int x, int y) {
        return net.relu(net.sum(x, y));
    }

    private int conv(int x, int kernel, int step, int width) {
        return ConvUnit.of(width, kernel, step, ActivationKind.RELU).after(net, x);
    }

    private int linear(int x, int kernel, int step) {
        return ConvUnit.of(channels, kernel, step, ActivationKind.NONE).after(net, x);
    }

    /** A convolution of 1 x 3 and one of 3 x 1; the first one strides. */
    private int pair(int x, int step) {
        int first = new ConvUnit(channels, Window.of(1, 3, step, step), false, ActivationKind.RELU6).after(net, x);
        return new ConvUnit(channels, Window.of(3, 1, 1, 1), false, ActivationKind.RELU6).after(net, first);
    }

    /** What comes in, projected where the block changes its shape. */
    private int shortcut(int x) {
        return stride == 1 && net.channels(x) == channels ? x : linear(x, 1, stride);
    }
}
