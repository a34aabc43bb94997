package org.gnomon.explain.gradcam;

import java.util.Arrays;
import java.util.List;
import org.gnomon.kernels.BoundTask;
import org.gnomon.kernels.ClassScore;
import org.gnomon.kernels.Trace;
import org.gnomon.kernels.Trace.Rows;

/**
 * Class activation maps: {@code a_k = mean_v df/dH_vk} says how channel {@code k} of a layer speaks for the class, and node {@code v} scores
 * {@code relu(sum_k a_k H_vk)}; a row that the prediction does not read, as its
 * gradient is zero, scores 0. Cost: one forward and one backward pass. Source: Pope et al., CVPR 2019, equations 7 to 9.
 *
 * @param allLayers the mean of the maps of all layers instead of the last one's
 * @param positiveOnly whether to apply the relu
 */
record ActivationMaps(ClassScore score, boolean allLayers, boolean positiveOnly) {

    /** Scores of the nodes, {@code [n]}. */
    double[] of(BoundTask question) {
        Trace trace = question.network().trace(question.network().openGates(), new double[0]);
        List<Rows> rows = trace.layers();
        List<Rows> slopes = trace.gradient(score.gradient(trace.logits(), question.targetClass())).layers();
        int nodes = question.network().graph().nodeCount();
        double[] sum = new double[nodes];
        int first = allLayers ? 0 : rows.size() - 1;
        for (int layer = first; layer < rows.size(); layer++) {
            double[] map = map(rows.get(layer), slopes.get(layer), nodes);
            for (int v = 0; v < nodes; v++) {
                sum[v] += map[v] / (rows.size() - first);
            }
        }
        return sum;
    }

    private static double[] channelMeans(Rows slopes, int nodes) {
        double[] means = new double[slopes.width()];
        for (int i = 0; i < slopes.values().length; i++) {
            means[i % slopes.width()] += slopes.values()[i] / nodes;
        }
        return means;
    }

    private double[] map(Rows rows, Rows slopes, int nodes) {
        double[] means = channelMeans(slopes, nodes);
        double[] map = new double[nodes];
        for (int v = 0; v < nodes; v++) {
            map[v] = isRead(slopes, v) ? heat(rows, means, v) : 0;
        }
        return map;
    }

    private static boolean isRead(Rows slopes, int node) {
        int from = node * slopes.width();
        return Arrays.stream(slopes.values(), from, from + slopes.width()).anyMatch(slope -> slope != 0);
    }

    private double heat(Rows rows, double[] means, int node) {
        double heat = 0;
        for (int k = 0; k < means.length; k++) {
            heat += means[k] * rows.values()[node * means.length + k];
        }
        return positiveOnly ? Math.max(0, heat) : heat;
    }
}
