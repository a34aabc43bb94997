package org.gnomon.space.twopath;

import java.util.List;
import org.gnomon.blocks.ActivationKind;
import org.gnomon.blocks.ConvUnit;
import org.gnomon.blocks.FactorizedConv;
import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.PackedComputation;

/**
 * The network of two paths on CIFAR-10: a stem, both paths side by side, a convolution over both and a classifier. Convolutions have no bias. Source:
 * GENNAPE (AAAI 2023); public code of AutoGO.
 */
final class TwoPathNetwork {

    private static final int STEM = 32;
    private static final int TAIL = 512;
    private static final int CLASSES = 10;

    private final ComputationBuilder net;

    private TwoPathNetwork(String id) {
        net = new ComputationBuilder(id);
    }

    static PackedComputation graph(String id, List<List<Block>> paths) {
        return new TwoPathNetwork(id).of(paths);
    }

    private PackedComputation of(List<List<Block>> paths) {
        int stem = conv(conv(net.input(32, 32, 3), STEM, 3, 1), STEM, 3, 2);
        int both = net.concat(paths.stream().map(path -> path(path, stem)).toList());
        net.output(net.dense(net.identity(net.mean(conv(both, TAIL, 3, 1))), CLASSES));
        return net.build();
    }

    private int path(List<Block> blocks, int stem) {
        int x = stem;
        for (Block block : blocks) {
            x = block(block, x);
        }
        return x;
    }

    /** The first convolution strides and doubles the channels where the block reduces; what keeps the shape is added to what came in. */
    private int block(Block block, int input) {
        boolean open = block.reduces();
        int x = input;
        for (PathOperator operator : block.operators()) {
            boolean reducing = open && !operator.support();
            x = applied(operator, x, reducing ? 2 * net.channels(x) : net.channels(x), reducing ? 2 : 1);
            open &= !reducing;
        }
        return block.reduces() ? x : net.sum(x, input);
    }

    private int applied(PathOperator operator, int x, int channels, int stride) {
        int width = net.channels(x);
        return switch (operator) {
            case CONV1 -> conv(x, channels, 1, stride);
            case CONV3 -> conv(x, channels, 3, stride);
            case CONV5 -> conv(x, channels, 5, stride);
            case DOUBLE3 -> conv(conv(x, width, 3, stride), channels, 3, 1);
            case BOTTLENECK_R2_K1 -> bottleneck(x, width / 2, channels, 1, stride);
            case BOTTLENECK_R2_K3 -> bottleneck(x, width / 2, channels, 3, stride);
            case BOTTLENECK_R4_K3 -> bottleneck(x, width / 4, channels, 3, stride);
            case BOTTLENECK_E2_K1 -> bottleneck(x, 2 * width, channels, 1, stride);
            case BOTTLENECK_E2_K3 -> bottleneck(x, 2 * width, channels, 3, stride);
            case INCEPTION_S3 -> new FactorizedConv(channels, 3, stride, false, ActivationKind.RELU6).after(net, x);
            case INCEPTION_S5 -> new FactorizedConv(channels, 5, stride, false, ActivationKind.RELU6).after(net, x);
            case AVG_POOL -> net.batchNorm(net.avgPool(x, 3, stride));
            case MAX_POOL -> net.batchNorm(net.maxPool(x, 3, stride));
        };
    }

    private int conv(int x, int channels, int kernel, int stride) {
        return ConvUnit.of(channels, kernel, stride, ActivationKind.RELU6).after(net, x);
    }

    private int bottleneck(int x, int hidden, int channels, int kernel, int stride) {
        int inner = ConvUnit.of(hidden, kernel, stride, ActivationKind.NONE).after(net, x);
        return ConvUnit.of(channels, kernel, 1, ActivationKind.NONE).after(net, inner);
    }
}
