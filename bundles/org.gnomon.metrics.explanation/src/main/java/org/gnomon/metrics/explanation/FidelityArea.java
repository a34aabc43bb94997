package org.gnomon.metrics.explanation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import org.gnomon.api.explain.CurveMetric.Point;

/** Areas under what is computed of the mean fidelities, over the sparsity asked for. */
final class FidelityArea {

    private FidelityArea() {}

    /**
     * Area by trapezoids; empty for fewer than two points or where a fidelity is missing.
     *
     * @param height of Fid+ and Fid-
     */
    static OptionalDouble under(List<Point> points, DoubleBinaryOperator height) {
        if (points.size() < 2 || !points.stream().allMatch(p -> p.means().containsKey("fidelity-plus") && p.means().containsKey("fidelity-minus"))) {
            return OptionalDouble.empty();
        }
        double area = 0;
        for (int i = 1; i < points.size(); i++) {
            Point left = points.get(i - 1);
            Point right = points.get(i);
            area += (right.sparsity() - left.sparsity()) * (at(left, height) + at(right, height)) / 2;
        }
        return OptionalDouble.of(area);
    }

    private static double at(Point point, DoubleBinaryOperator height) {
        return height.applyAsDouble(point.means().get("fidelity-plus"), point.means().get("fidelity-minus"));
    }
}
