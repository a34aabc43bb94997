package org.gnomon.mine.r5.networks;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** The arrays of a network and what Adam remembers of them, so that all of it can be written down. One thread at a time. */
public final class AdamWeights {

    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;
    private static final double EPSILON = 1e-8;
    private static final double WEIGHT_DECAY = 1e-4;

    private final List<Shape> shapes;
    private final List<float[]> values = new ArrayList<>();
    private final List<float[]> means = new ArrayList<>();
    private final List<float[]> variances = new ArrayList<>();
    private int steps;

    /** All 0, for a reader to fill. */
    AdamWeights(PolicyValueNet net) {
        shapes = net.shapes();
        for (Shape shape : shapes) {
            int size = Math.toIntExact(shape.size());
            values.add(new float[size]);
            means.add(new float[size]);
            variances.add(new float[size]);
        }
    }

    /** Uniform in +-1/sqrt(in) as in PyTorch; a bias in the bounds of the weights before it. */
    public static AdamWeights random(PolicyValueNet net, RandomGenerator random) {
        AdamWeights weights = new AdamWeights(net);
        float bound = 0;
        for (int i = 0; i < weights.values.size(); i++) {
            Shape shape = weights.shapes.get(i);
            if (shape.dimension() > 1) {
                bound = (float) (1 / Math.sqrt((double) shape.size() / shape.get(0)));
            }
            for (int j = 0; j < weights.values.get(i).length; j++) {
                weights.values.get(i)[j] = random.nextFloat(-bound, bound);
            }
        }
        return weights;
    }

    /** By shape, row by row; not to be changed. */
    public float[][] values() {
        return values.toArray(float[][]::new);
    }

    /** The values in the engine. */
    NDArray[] in(NDManager manager) {
        return IntStream.range(0, values.size()).mapToObj(i -> manager.create(values.get(i), shapes.get(i))).toArray(NDArray[]::new);
    }

    /** Everything there is to remember, besides the number of steps: values, first and second moments. */
    List<float[]> arrays() {
        List<float[]> all = new ArrayList<>(values);
        all.addAll(means);
        all.addAll(variances);
        return all;
    }

    int steps() {
        return steps;
    }

    void steps(int done) {
        steps = done;
    }

    /** One step of Adam with L2 penalty. */
    void update(float[][] gradients, double learningRate) {
        steps++;
        double rate = learningRate / (1 - Math.pow(BETA1, steps));
        double correction = Math.sqrt(1 - Math.pow(BETA2, steps));
        for (int i = 0; i < gradients.length; i++) {
            float[] value = values.get(i);
            float[] mean = means.get(i);
            float[] variance = variances.get(i);
            for (int j = 0; j < value.length; j++) {
                double gradient = gradients[i][j] + WEIGHT_DECAY * value[j];
                mean[j] = (float) (BETA1 * mean[j] + (1 - BETA1) * gradient);
                variance[j] = (float) (BETA2 * variance[j] + (1 - BETA2) * gradient * gradient);
                value[j] -= (float) (rate * mean[j] / (Math.sqrt(variance[j]) / correction + EPSILON));
            }
        }
    }
}
