package org.gnomon.oracle.ofa;

import java.util.List;

/**
 * The accuracy predictor of Once-for-All for MobileNetV3 at width 1.2: kernels, expansions and resolution one-hot {@code [128]}, three layers of 400 with
 * ReLU, one number (a share). Immutable, thread-safe.
 */
final class AccuracyMlp {

    static final int MIN_RESOLUTION = 112;
    static final int MAX_RESOLUTION = 224;
    static final int RESOLUTION_STEP = 16;

    private static final int INPUTS = 128;
    private static final int WIDTH = 400;
    private static final int CHOICES = 3;
    private static final int EXPAND_START = 60;
    private static final int RESOLUTION_START = 120;

    private final List<Linear> layers;
    private final Linear last;
    private final Precision precision;

    AccuracyMlp(TensorFile tensors, Precision precision) {
        this.precision = precision;
        layers = List.of(Linear.of(tensors, "0", INPUTS, WIDTH), Linear.of(tensors, "2", WIDTH, WIDTH), Linear.of(tensors, "4", WIDTH, WIDTH));
        last = Linear.of(tensors, "6", WIDTH, 1);
    }

    /** Whether there is an input for this resolution. */
    static boolean knows(int resolution) {
        return resolution >= MIN_RESOLUTION && resolution <= MAX_RESOLUTION && (resolution - MIN_RESOLUTION) % RESOLUTION_STEP == 0;
    }

    /** Accuracy as a share. */
    double predict(OfaNetwork network) {
        double[] values = encode(network);
        for (Linear layer : layers) {
            values = Activations.relu(layer.apply(values));
            precision.round(values);
        }
        return last.apply(values)[0];
    }

    /** {@code [128]}; layers that are not there are all 0. */
    static double[] encode(OfaNetwork network) {
        double[] input = new double[INPUTS];
        List<List<Block>> units = network.blocks().units();
        for (int unit = 0; unit < units.size(); unit++) {
            for (int layer = 0; layer < units.get(unit).size(); layer++) {
                Block block = units.get(unit).get(layer);
                int slot = CHOICES * (OfaFamily.MAX_DEPTH * unit + layer);
                input[slot + block.kernelIndex()] = 1;
                input[EXPAND_START + slot + block.expandIndex()] = 1;
            }
        }
        input[RESOLUTION_START + (network.resolution() - MIN_RESOLUTION) / RESOLUTION_STEP] = 1;
        return input;
    }
}
