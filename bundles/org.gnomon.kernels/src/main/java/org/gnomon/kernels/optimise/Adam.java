package org.gnomon.kernels.optimise;

/**
 * Adam on one vector of values: {@code m <- 0.9 m + 0.1 g}, {@code v <- 0.999 v + 0.001 g^2}, {@code x <- x - rate m' / (sqrt(v') + 1e-8)}, where {@code m'}
 * and {@code v'} are {@code m} and {@code v} with their start at zero corrected. A step costs O(values). One thread at a time.
 *
 * <p>Source: Kingma and Ba, Adam, ICLR 2015, algorithm 1, with its constants, which are those of PyTorch.
 */
public final class Adam {

    private static final double MEAN_DECAY = 0.9;
    private static final double SQUARE_DECAY = 0.999;
    private static final double EPSILON = 1e-8;

    private final double rate;
    private final double[] mean;
    private final double[] square;
    private double meanLeft = 1;
    private double squareLeft = 1;

    /**
     * Before the first step.
     *
     * @param count number of values
     * @param rate learning rate: about the distance that a value moves in one step; positive
     */
    public Adam(int count, double rate) {
        if (!(rate > 0 && rate < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("learning rate " + rate + "; allowed: positive and finite");
        }
        this.rate = rate;
        mean = new double[count];
        square = new double[count];
    }

    /**
     * Moves {@code values} one step against {@code gradient}, both of the length given at the start.
     *
     * @throws IllegalArgumentException when a length differs
     */
    public void step(double[] values, double[] gradient) {
        if (values.length != mean.length || gradient.length != mean.length) {
            throw new IllegalArgumentException(values.length + " values and " + gradient.length + " gradients; expected " + mean.length + " of each");
        }
        meanLeft *= MEAN_DECAY;
        squareLeft *= SQUARE_DECAY;
        for (int i = 0; i < values.length; i++) {
            mean[i] = MEAN_DECAY * mean[i] + (1 - MEAN_DECAY) * gradient[i];
            square[i] = SQUARE_DECAY * square[i] + (1 - SQUARE_DECAY) * gradient[i] * gradient[i];
            values[i] -= rate * (mean[i] / (1 - meanLeft)) / (Math.sqrt(square[i] / (1 - squareLeft)) + EPSILON);
        }
    }
}
