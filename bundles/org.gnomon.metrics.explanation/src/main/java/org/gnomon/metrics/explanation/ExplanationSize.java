package org.gnomon.metrics.explanation;

import java.util.OptionalDouble;
import org.gnomon.api.explain.Assessment;
import org.gnomon.api.explain.ExplanationMetric;
import org.osgi.service.component.annotations.Component;

/** How many edges were chosen. */
@Component
public final class ExplanationSize implements ExplanationMetric {

    @Override
    public Definition definition() {
        return new Definition("size", "Size", "edges", Direction.NEITHER,
                "number of chosen undirected edges", 60);
    }

    @Override
    public OptionalDouble measure(Assessment assessment) {
        return OptionalDouble.of(assessment.explanation().selectedUnits().length);
    }
}
