package org.gnomon.blocks;

import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.Operator;
import org.gnomon.model.computation.Window;

/**
 * The block of mobile networks (MBConv): 1x1 convolution to more channels, depthwise convolution, squeeze-and-excite where asked, 1x1 convolution back; the
 * input is added where the shapes allow. Source: MobileNetV2 (CVPR 2018), MobileNetV3 (ICCV 2019), EfficientNet (ICML 2019).
 *
 * @param hidden channels in between; as many as come in: no first convolution
 * @param groups of both 1x1 convolutions
 * @param squeeze channels of the squeeze layer; 0 for none
 * @param gate makes the gate of squeeze-and-excite
 * @param shortcut whether the input is added where stride is 1 and the channels stay
 */
public record InvertedResidual(int channels, int hidden, int kernel, int stride, int groups, ActivationKind activation, int squeeze, Gate gate,
        boolean shortcut) {

    /** How squeeze-and-excite bounds its gate: {@code relu6(x + 3) / 6}, which stands in graphs as ReLU6, or the logistic function. */
    public enum Gate {
        HARD_SIGMOID, SIGMOID
    }

    /** Without squeeze-and-excite, added where it can be. */
    public static InvertedResidual plain(int channels, int hidden, int kernel, int stride, ActivationKind activation) {
        return new InvertedResidual(channels, hidden, kernel, stride, 1, activation, 0, Gate.HARD_SIGMOID, true);
    }

    /** Adds the block behind {@code x}. */
    public int after(ComputationBuilder net, int x) {
        int inner = hidden == net.channels(x) ? x : pointwise(net, x, hidden, activation);
        inner = activation.after(net, net.batchNorm(net.depthwise(inner, kernel, stride)));
        if (squeeze > 0) {
            inner = excited(net, inner);
        }
        int result = pointwise(net, inner, channels, ActivationKind.NONE);
        return shortcut && net.shape(result).equals(net.shape(x)) && stride == 1 ? net.sum(result, x) : result;
    }

    private int pointwise(ComputationBuilder net, int x, int width, ActivationKind behind) {
        return new ConvUnit(width, Window.square(1, 1).grouped(groups), false, behind).after(net, x);
    }

    /** The squeeze layer has ReLU, or Swish in blocks that have it. */
    private int excited(ComputationBuilder net, int x) {
        Window window = Window.square(1, 1);
        ActivationKind inner = activation == ActivationKind.SWISH ? activation : ActivationKind.RELU;
        int squeezed = inner.after(net, net.conv(net.mean(x), squeeze, window, true));
        int raised = net.conv(squeezed, net.channels(x), window, true);
        return net.multiply(x, net.same(gate == Gate.SIGMOID ? Operator.SIGMOID : Operator.RELU6, raised));
    }
}
