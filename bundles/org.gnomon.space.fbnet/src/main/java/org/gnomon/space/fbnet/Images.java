package org.gnomon.space.fbnet;

import java.util.List;
import java.util.stream.IntStream;

/** What the networks see, and what follows from it for the layers around the blocks. */
public enum Images {

    /** ImageNet, 224 x 224. */
    IMAGENET(224, 2, 1984, 1000),
    /** CIFAR-100, 32 x 32: stem and second stage keep the size, and the last convolution is smaller. */
    CIFAR100(32, 1, 1504, 100);

    private static final int[] CHANNELS = {16, 24, 32, 64, 112, 184, 352};
    private static final int[] DEPTHS = {1, 4, 4, 4, 4, 4, 1};
    private static final int[] STRIDES = {1, 2, 2, 2, 1, 2, 1};

    private final int resolution;
    private final int early;
    private final int features;
    private final int classes;

    Images(int resolution, int early, int features, int classes) {
        this.resolution = resolution;
        this.early = early;
        this.features = features;
        this.classes = classes;
    }

    int resolution() {
        return resolution;
    }

    int stemStride() {
        return early;
    }

    /** Channels of the last convolution. */
    int features() {
        return features;
    }

    int classes() {
        return classes;
    }

    /** The 22 places for blocks. */
    List<Place> places() {
        return IntStream.range(0, CHANNELS.length).boxed().flatMap(stage -> IntStream.range(0, DEPTHS[stage])
                .mapToObj(layer -> new Place(stage, layer, CHANNELS[stage], layer > 0 ? 1 : stage == 1 ? early : STRIDES[stage]))).toList();
    }

    /**
     * Where a block stands.
     *
     * @param stage from 0
     * @param layer in its stage, from 0
     */
    record Place(int stage, int layer, int channels, int stride) {}
}
