package org.gnomon.metrics.explanation;

import java.util.List;
import java.util.OptionalDouble;
import org.gnomon.api.explain.CurveMetric;
import org.gnomon.api.explain.ExplanationMetric.Definition;
import org.gnomon.api.explain.ExplanationMetric.Direction;
import org.osgi.service.component.annotations.Component;

/** Area under the fidelity curve (Amara et al., GraphFramEx, 2022; as in PyG, here on the fidelities by probability). */
@Component
public final class FidelityCurveAuc implements CurveMetric {

    @Override
    public Definition definition() {
        return new Definition("fidelity-curve-auc", "Curve AUC", "", Direction.HIGHER,
                "area under Fid+ / (1 - Fid-) of the means over the sparsity asked for (trapezoids)", 200);
    }

    @Override
    public OptionalDouble measure(List<Point> points) {
        boolean defined = points.size() > 1 && points.stream().map(Point::means)
                .allMatch(m -> m.containsKey("fidelity-plus") && m.containsKey("fidelity-minus") && m.get("fidelity-minus") < 1);
        return defined ? OptionalDouble.of(area(points)) : OptionalDouble.empty();
    }

    private static double area(List<Point> points) {
        double area = 0;
        for (int i = 1; i < points.size(); i++) {
            Point left = points.get(i - 1);
            Point right = points.get(i);
            area += (right.sparsity() - left.sparsity()) * (height(left) + height(right)) / 2;
        }
        return area;
    }

    private static double height(Point point) {
        return point.means().get("fidelity-plus") / (1 - point.means().get("fidelity-minus"));
    }
}
