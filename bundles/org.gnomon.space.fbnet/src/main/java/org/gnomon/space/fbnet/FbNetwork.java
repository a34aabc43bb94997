package org.gnomon.space.fbnet;

import java.util.List;
import org.gnomon.blocks.ActivationKind;
import org.gnomon.blocks.ConvUnit;
import org.gnomon.model.computation.ComputationBuilder;
import org.gnomon.model.computation.FeatureShape;
import org.gnomon.model.computation.PackedComputation;
import org.gnomon.model.computation.Window;

/** The network of 22 blocks. Source: FBNet (CVPR 2019), section 3.1; for CIFAR-100 HW-NAS-Bench (ICLR 2021), public code. */
final class FbNetwork {

    private static final int STEM_CHANNELS = 16;

    private final Images images;
    private final List<Images.Place> places;

    FbNetwork(Images images) {
        this.images = images;
        places = images.places();
    }

    PackedComputation graph(List<Block> blocks, String id) {
        ComputationBuilder net = new ComputationBuilder(id);
        int image = net.input(images.resolution(), images.resolution(), 3);
        int x = ConvUnit.of(STEM_CHANNELS, 3, images.stemStride(), ActivationKind.RELU).after(net, image);
        x = ConvUnit.of(images.features(), 1, 1, ActivationKind.RELU).after(net, after(net, x, blocks, 0, places.size()));
        net.output(net.dense(net.mean(x), images.classes()));
        return net.build();
    }

    private int after(ComputationBuilder net, int x, List<Block> blocks, int from, int to) {
        int last = x;
        for (int i = from; i < to; i++) {
            last = blocks.get(i).after(net, last, places.get(i));
        }
        return last;
    }

    /** The blocks {@code from .. to - 1} between an input of the shape that arrives at them and an output. */
    PackedComputation part(List<Block> blocks, int from, int to, String id) {
        ComputationBuilder net = new ComputationBuilder(id);
        FeatureShape in = before(from);
        net.output(after(net, net.input(in.height(), in.width(), in.channels()), blocks, from, to));
        return net.build();
    }

    private FeatureShape before(int place) {
        FeatureShape shape = Window.square(1, images.stemStride()).output(new FeatureShape(images.resolution(), images.resolution(), STEM_CHANNELS));
        for (Images.Place passed : places.subList(0, place)) {
            shape = Window.square(1, passed.stride()).output(shape).withChannels(passed.channels());
        }
        return shape;
    }
}
