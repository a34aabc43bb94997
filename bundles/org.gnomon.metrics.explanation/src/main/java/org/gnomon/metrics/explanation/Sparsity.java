package org.gnomon.metrics.explanation;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.gnomon.api.explain.Assessment;
import org.gnomon.api.explain.ExplanationMetric;
import org.osgi.service.component.annotations.Component;

/** Share of the edges that were not chosen. */
@Component
public final class Sparsity implements ExplanationMetric {

    @Override
    public Definition definition() {
        return new Definition("sparsity", "Sparsity", "", Direction.NEITHER,
                "1 - chosen / all directed edges that can change the prediction, on the achieved size", 50);
    }

    @Override
    public OptionalDouble measure(Assessment assessment) {
        int all = assessment.candidates().stream().mapToInt(assessment.units()::size).sum();
        int chosen = IntStream.of(assessment.explanation().selectedUnits()).map(assessment.units()::size).sum();
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (double) chosen / all);
    }
}
