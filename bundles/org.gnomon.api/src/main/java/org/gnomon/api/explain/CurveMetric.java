package org.gnomon.api.explain;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.osgi.annotation.versioning.ConsumerType;

/** Judges one method over a whole sweep of sparsities. Stateless and thread-safe. */
@ConsumerType
public interface CurveMetric {

    ExplanationMetric.Definition definition();

    /**
     * The value for a sweep; empty where it is not defined.
     *
     * @param points by rising sparsity
     */
    OptionalDouble measure(List<Point> points);

    /**
     * One sparsity.
     *
     * @param sparsity that was asked for; the achieved one is the mean {@code sparsity}
     * @param means mean of every metric over the explanations, by id; absent where nowhere defined
     */
    record Point(double sparsity, Map<String, Double> means) {

        public Point {
            means = Map.copyOf(means);
        }
    }
}
