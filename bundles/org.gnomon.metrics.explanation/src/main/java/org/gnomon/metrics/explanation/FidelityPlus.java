package org.gnomon.metrics.explanation;

import java.util.OptionalDouble;
import org.gnomon.api.explain.Assessment;
import org.gnomon.api.explain.ExplanationMetric;
import org.osgi.service.component.annotations.Component;

/** Fidelity+ by probability: how necessary the explanation is. */
@Component
public final class FidelityPlus implements ExplanationMetric {

    @Override
    public Definition definition() {
        return new Definition("fidelity-plus", "Fid+", "", Direction.HIGHER,
                "p(G) - p(G without the explanation), pooled over the nodes that keep an edge: how necessary it is", 10);
    }

    @Override
    public OptionalDouble measure(Assessment assessment) {
        return OptionalDouble.of(assessment.prediction().full() - assessment.prediction().drop());
    }
}
