package org.gnomon.space.darts;

import java.util.ArrayList;
import java.util.List;
import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.Operator;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.computation.Window;

/**
 * The network of a genotype on CIFAR-10: reduction cells at one third and two thirds, which halve the size and double the channels, normal cells
 * everywhere else. Source: DARTS (ICLR 2019), section 3; nodes as in GENNAPE (AAAI 2023).
 */
final class DartsNetwork {

    private static final int CLASSES = 10;

    private final Genotype genotype;
    private final Profile profile;

    DartsNetwork(Genotype genotype, Profile profile) {
        this.genotype = genotype;
        this.profile = profile;
    }

    PackedComputation graph(String id) {
        ComputationBuilder net = new ComputationBuilder(id);
        int channels = profile.channels();
        int image = net.input(32, 32, 3);
        int before = stem(net, image);
        int x = profile == Profile.FULL ? stem(net, image) : before;
        for (int layer = 0; layer < profile.layers(); layer++) {
            boolean reduction = layer == profile.layers() / 3 || layer == 2 * profile.layers() / 3;
            channels *= reduction ? 2 : 1;
            int next = cell(net, before, x, channels, reduction);
            before = x;
            x = next;
        }
        net.output(net.conv(net.mean(x), CLASSES, Window.square(1, 1), true));
        return net.build();
    }

    private int stem(ComputationBuilder net, int image) {
        return switch (profile) {
            case FULL -> net.batchNorm(net.relu(net.conv(image, profile.channels(), 3, 1)));
            case BENCHMARK -> net.batchNorm(net.conv(image, 3 * profile.channels(), 3, 1));
        };
    }

    private int cell(ComputationBuilder net, int before, int x, int channels, boolean reduction) {
        boolean larger = !net.shape(before).sameArea(net.shape(x));
        List<Integer> states = new ArrayList<>();
        states.add(larger ? reduced(net, before, channels) : pointwise(net, before, channels));
        states.add(pointwise(net, x, channels));
        for (Node node : reduction ? genotype.reduction() : genotype.normal()) {
            states.add(net.sum(edge(net, states, node.first(), reduction), edge(net, states, node.second(), reduction)));
        }
        return net.concat(states.subList(2, states.size()));
    }

    private static int edge(ComputationBuilder net, List<Integer> states, Edge edge, boolean reduction) {
        int x = states.get(edge.source());
        int stride = reduction && edge.source() < 2 ? 2 : 1;
        return switch (edge.operator()) {
            case MAX_POOL -> net.maxPool(x, 3, stride);
            case AVG_POOL -> net.avgPool(x, 3, stride);
            case SKIP -> stride == 1 ? net.identity(x) : reduced(net, x, net.channels(x));
            case SEPARABLE3 -> separable(net, x, 3, stride);
            case SEPARABLE5 -> separable(net, x, 5, stride);
            case DILATED3 -> dilated(net, x, 3, stride);
            case DILATED5 -> dilated(net, x, 5, stride);
        };
    }

    private static int separable(ComputationBuilder net, int x, int kernel, int stride) {
        int channels = net.channels(x);
        int half = net.batchNorm(net.conv(net.depthwise(net.relu(x), kernel, stride), channels, 1, 1));
        return net.batchNorm(net.conv(net.depthwise(half, kernel, 1), channels, 1, 1));
    }

    /**
     * Where the stride is 1, the graphs have the rearrangement around the depthwise convolution; it keeps the shape here, and the dilation stands in
     * the window.
     */
    private static int dilated(ComputationBuilder net, int x, int kernel, int stride) {
        int channels = net.channels(x);
        Window window = Window.square(kernel, stride).dilated(2);
        int active = net.relu(x);
        int filtered = stride == 1
                ? net.same(Operator.BATCH_TO_SPACE, net.depthwise(net.same(Operator.SPACE_TO_BATCH, active), window, false))
                : net.depthwise(active, window, false);
        return net.batchNorm(net.conv(filtered, channels, 1, 1));
    }

    private static int pointwise(ComputationBuilder net, int x, int channels) {
        return net.batchNorm(net.conv(net.relu(x), channels, 1, 1));
    }

    /** Halves the size: two 1x1 convolutions of stride 2, one pixel apart, side by side. */
    private static int reduced(ComputationBuilder net, int x, int channels) {
        int active = net.relu(x);
        return net.batchNorm(net.concat(List.of(net.conv(active, channels / 2, 1, 2), net.conv(active, channels / 2, 1, 2))));
    }
}
