package org.gnomon.metrics.explanation;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** How far apart the classes are. */
final class ClassDistance {

    private ClassDistance() {}

    /** Sum over pairs of classes of the Euclidean distance between their mean embeddings; empty where there are fewer than two classes. */
    static OptionalDouble of(Map<Integer, List<double[]>> byClass) {
        List<double[]> means = byClass.values().stream().map(ClassDistance::mean).toList();
        double sum = 0;
        for (int a = 0; a < means.size(); a++) {
            for (int b = 0; b < a; b++) {
                sum += distance(means.get(a), means.get(b));
            }
        }
        return means.size() < 2 ? OptionalDouble.empty() : OptionalDouble.of(sum);
    }

    private static double[] mean(List<double[]> rows) {
        double[] mean = new double[rows.getFirst().length];
        for (double[] row : rows) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += row[i] / rows.size();
            }
        }
        return mean;
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return Math.sqrt(sum);
    }
}
