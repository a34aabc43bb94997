package org.gnomon.mine.r5.networks;

import java.util.Arrays;

/** The layers of the dense network in plain Java, on square planes one after another. */
final class Convolution {

    private Convolution() {}

    /** 3 x 3 with a rim of zeros, then ReLU. {@code weight [out, in, 3, 3]}; {@code O(out in width^2)}. */
    static float[] relu3x3(float[] planes, int width, float[] weight, float[] bias) {
        int cells = width * width;
        int in = planes.length / cells;
        float[] result = new float[bias.length * cells];
        for (int out = 0; out < bias.length; out++) {
            Arrays.fill(result, out * cells, (out + 1) * cells, bias[out]);
            for (int c = 0; c < in; c++) {
                for (int tap = 0; tap < 9; tap++) {
                    shifted(planes, c * cells, tap / 3 - 1, tap % 3 - 1, width, weight[(out * in + c) * 9 + tap], result, out * cells);
                }
            }
        }
        return relu(result);
    }

    private static void shifted(float[] planes, int from, int down, int across, int width, float weight, float[] result, int to) {
        int first = Math.max(0, -across);
        int end = width - Math.max(0, across);
        for (int row = Math.max(0, -down); row < width - Math.max(0, down); row++) {
            int source = from + (row + down) * width + across;
            int target = to + row * width;
            for (int column = first; column < end; column++) {
                result[target + column] += weight * planes[source + column];
            }
        }
    }

    /** 1 x 1, then ReLU. {@code weight [out, in]}. */
    static float[] relu1x1(float[] planes, int cells, float[] weight, float[] bias) {
        int in = planes.length / cells;
        float[] result = new float[bias.length * cells];
        for (int out = 0; out < bias.length; out++) {
            Arrays.fill(result, out * cells, (out + 1) * cells, bias[out]);
            for (int c = 0; c < in; c++) {
                float factor = weight[out * in + c];
                for (int cell = 0; cell < cells; cell++) {
                    result[out * cells + cell] += factor * planes[c * cells + cell];
                }
            }
        }
        return relu(result);
    }

    private static float[] relu(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.max(0, values[i]);
        }
        return values;
    }

    /** {@code W x + b} with {@code weight [out, in]}. */
    static double[] linear(float[] input, float[] weight, float[] bias) {
        double[] result = new double[bias.length];
        for (int out = 0; out < result.length; out++) {
            double sum = bias[out];
            for (int i = 0; i < input.length; i++) {
                if (input[i] != 0) {
                    sum += (double) weight[out * input.length + i] * input[i];
                }
            }
            result[out] = sum;
        }
        return result;
    }
}
