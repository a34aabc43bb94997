package org.gnomon.metrics.explanation;

import java.util.List;
import java.util.OptionalDouble;
import org.gnomon.api.explain.CurveMetric;
import org.gnomon.api.explain.ExplanationMetric.Definition;
import org.gnomon.api.explain.ExplanationMetric.Direction;
import org.osgi.service.component.annotations.Component;

/** How necessary and sufficient explanations are over a sweep, in one number. */
@Component
public final class MeanFidelityDifference implements CurveMetric {

    @Override
    public Definition definition() {
        return new Definition("fidelity-difference", "Fid+ - Fid-", "", Direction.HIGHER,
                "mean height of Fid+ - Fid- over the sparsity asked for: the area by trapezoids, divided by the width of the range", 200);
    }

    @Override
    public OptionalDouble measure(List<Point> points) {
        OptionalDouble area = FidelityArea.under(points, (plus, minus) -> plus - minus);
        return area.isEmpty() ? area : OptionalDouble.of(area.getAsDouble() / (points.getLast().sparsity() - points.getFirst().sparsity()));
    }
}
