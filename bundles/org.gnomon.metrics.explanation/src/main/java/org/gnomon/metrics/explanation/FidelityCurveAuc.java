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
        return new Definition("fidelity-curve-auc", "Curve AUC", "", Direction.NEITHER,
                "area under Fid+ / (1 - Fid-) of the means over the sparsity asked for (trapezoids), as in PyG; grows without bound where Fid- nears 1, "
                        + "so it is no order of methods", 210);
    }

    @Override
    public OptionalDouble measure(List<Point> points) {
        return points.stream().map(Point::means).allMatch(m -> m.getOrDefault("fidelity-minus", 0.0) < 1)
                ? FidelityArea.under(points, (plus, minus) -> plus / (1 - minus)) : OptionalDouble.empty();
    }
}
