package org.gnomon.model.computation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How an operator slides over a feature map.
 *
 * @param groups into which a convolution splits the channels
 * @param roundUp whether an output size that is no whole number is rounded up, as some pools do
 */
public record Window(int kernelH, int kernelW, int strideH, int strideW, int dilationH, int dilationW, Padding padding, int groups, boolean roundUp) {

    /** Of operators that do not slide. */
    public static final Window NONE = new Window(0, 0, 1, 1, 1, 1, Padding.SAME, 1, false);

    private static final int USUAL_KERNELS = 8;
    private static final int USUAL_STRIDES = 2;
    /** Shared, because large sets of graphs hold many. */
    private static final List<Window> USUAL = IntStream.range(0, USUAL_KERNELS * USUAL_STRIDES)
            .mapToObj(i -> of(i / USUAL_STRIDES, i / USUAL_STRIDES, 1 + i % USUAL_STRIDES, 1 + i % USUAL_STRIDES)).toList();

    public Window {
        if (kernelH < 0 || kernelW < 0 || strideH < 1 || strideW < 1 || dilationH < 1 || dilationW < 1 || groups < 1) {
            throw new IllegalArgumentException("window " + kernelH + " x " + kernelW + ", stride " + strideH + " x " + strideW + ", dilation " + dilationH
                    + " x " + dilationW + ", " + groups + " groups; allowed: kernels of 0 or more, everything else 1 or more");
        }
    }

    /** A square kernel under {@link Padding#SAME}. */
    public static Window square(int kernel, int stride) {
        boolean usual = kernel >= 0 && kernel < USUAL_KERNELS && stride >= 1 && stride <= USUAL_STRIDES;
        return usual ? USUAL.get(kernel * USUAL_STRIDES + stride - 1) : of(kernel, kernel, stride, stride);
    }

    /** Any kernel under {@link Padding#SAME}. */
    public static Window of(int kernelH, int kernelW, int strideH, int strideW) {
        return new Window(kernelH, kernelW, strideH, strideW, 1, 1, Padding.SAME, 1, false);
    }

    public Window dilated(int dilation) {
        return new Window(kernelH, kernelW, strideH, strideW, dilation, dilation, padding, groups, roundUp);
    }

    public Window grouped(int number) {
        return number == groups ? this : new Window(kernelH, kernelW, strideH, strideW, dilationH, dilationW, padding, number, roundUp);
    }

    public Window padded(Padding other) {
        return new Window(kernelH, kernelW, strideH, strideW, dilationH, dilationW, other, groups, roundUp);
    }

    /** Number of positions in the kernel. */
    public long area() {
        return (long) kernelH * kernelW;
    }

    /**
     * Shape behind the window, with as many channels.
     *
     * @throws IllegalArgumentException where the kernel does not fit
     */
    public FeatureShape output(FeatureShape in) {
        int height = outputHeight(in.height());
        int width = outputWidth(in.width());
        if (height < 1 || width < 1) {
            throw new IllegalArgumentException("a kernel of " + kernelH + " x " + kernelW + ", dilation " + dilationH + " x " + dilationW
                    + ", does not fit into " + in);
        }
        return new FeatureShape(height, width, in.channels());
    }

    /** Rows behind the window; 0 where it does not fit. */
    public int outputHeight(int in) {
        return size(in, kernelH, strideH, dilationH, padding.top() + padding.bottom());
    }

    /** Columns behind the window; 0 where it does not fit. */
    public int outputWidth(int in) {
        return size(in, kernelW, strideW, dilationW, padding.left() + padding.right());
    }

    private int size(int in, int kernel, int stride, int dilation, int pad) {
        if (padding.mode() == Padding.Mode.SAME) {
            return Math.ceilDiv(in, stride);
        }
        long room = (long) in + pad - (long) dilation * (kernel - 1) - 1;
        return room < 0 ? 0 : (int) (roundUp ? Math.ceilDiv(room, stride) : room / stride) + 1;
    }
}
