package org.gnomon.metrics.explanation;

import java.util.OptionalDouble;
import org.gnomon.api.explain.Assessment;
import org.gnomon.api.explain.ExplanationMetric;
import org.osgi.service.component.annotations.Component;

/** Fidelity- by probability: how far the explanation is from sufficient. */
@Component
public final class FidelityMinus implements ExplanationMetric {

    @Override
    public Definition definition() {
        return new Definition("fidelity-minus", "Fid-", "", Direction.LOWER,
                "p(G) - p(explanation alone), pooled over its nodes: how far it is from sufficient; may be negative", 20);
    }

    @Override
    public OptionalDouble measure(Assessment assessment) {
        return OptionalDouble.of(assessment.prediction().full() - assessment.prediction().keep());
    }
}
