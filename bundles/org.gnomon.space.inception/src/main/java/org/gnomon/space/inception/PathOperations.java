package org.gnomon.space.inception;

import java.util.List;
import org.gnomon.blocks.ActivationKind;
import org.gnomon.blocks.ConvUnit;
import org.gnomon.blocks.FactorizedConv;
import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.Window;

/** Adds operators of paths. Convolutions have a bias, apart from the entry of depthwise ones. Source: public code of AutoGO (NeurIPS 2023). */
final class PathOperations {

    private final ComputationBuilder net;

    PathOperations(ComputationBuilder net) {
        this.net = net;
    }

    int after(PathOperator operator, int x, int channels, int stride) {
        return switch (operator) {
            case CONV1 -> unit(x, channels, Window.square(1, stride), ActivationKind.RELU6);
            case CONV3 -> unit(x, channels, Window.square(3, stride), ActivationKind.RELU6);
            case CONV5 -> unit(x, channels, Window.square(5, stride), ActivationKind.RELU6);
            case DOUBLE1 -> after(PathOperator.CONV1, after(PathOperator.CONV1, x, channels, 1), channels, stride);
            case DEPTHWISE3 -> depthwise(x, channels, 3, stride);
            case DEPTHWISE5 -> depthwise(x, channels, 5, stride);
            case INCEPTION_S3 -> new FactorizedConv(channels, 3, stride, true, ActivationKind.RELU6).after(net, x);
            case INCEPTION_S5 -> new FactorizedConv(channels, 5, stride, true, ActivationKind.RELU6).after(net, x);
            case INCEPTION_P3 -> parallel(x, channels, 3, stride);
            case INCEPTION_P5 -> parallel(x, channels, 5, stride);
            case AVG_POOL -> net.batchNorm(net.avgPool(x, 3, stride));
            case MAX_POOL -> net.batchNorm(net.maxPool(x, 3, stride));
        };
    }

    private int unit(int x, int channels, Window window, ActivationKind activation) {
        return new ConvUnit(channels, window, true, activation).after(net, x);
    }

    private int depthwise(int x, int channels, int kernel, int stride) {
        int entry = net.channels(x) == channels ? x : net.conv(x, channels, 1, 1);
        return net.relu6(net.batchNorm(net.depthwise(entry, Window.square(kernel, stride), true)));
    }

    /** Convolutions of 1 x k and k x 1 side by side, each with half of the channels; where they stride, each goes through the other's window too. */
    private int parallel(int x, int channels, int kernel, int stride) {
        Window across = Window.of(1, kernel, 1, stride);
        Window down = Window.of(kernel, 1, stride, 1);
        int left = unit(x, channels / 2, across, ActivationKind.NONE);
        int right = unit(x, channels / 2, down, ActivationKind.NONE);
        if (stride > 1) {
            left = unit(left, channels / 2, down, ActivationKind.NONE);
            right = unit(right, channels / 2, across, ActivationKind.NONE);
        }
        return net.relu6(net.concat(List.of(left, right)));
    }
}
