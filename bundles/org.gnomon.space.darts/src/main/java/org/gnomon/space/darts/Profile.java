package org.gnomon.space.darts;

/** Which network cells make. */
public enum Profile {
    /** 20 layers and 48 channels, with a stem for each input of the first cell, as in the computation graphs of GENNAPE. */
    FULL(20, 48),
    /** 8 layers and 32 channels, with one stem of 96, as NAS-Bench-301 trains. */
    BENCHMARK(8, 32);

    private final int layers;
    private final int channels;

    Profile(int layers, int channels) {
        this.layers = layers;
        this.channels = channels;
    }

    int layers() {
        return layers;
    }

    /** In the first layers. */
    int channels() {
        return channels;
    }
}
