package org.gnomon.metrics.explanation;

import java.util.OptionalDouble;
import org.gnomon.api.explain.Assessment;
import org.gnomon.api.explain.ExplanationMetric;
import org.osgi.service.component.annotations.Component;

/** Fidelity- by accuracy. */
@Component
public final class FidelityMinusAccuracy implements ExplanationMetric {

    @Override
    public Definition definition() {
        return new Definition("fidelity-minus-accuracy", "Fid- acc", "", Direction.LOWER,
                "share of cases where exactly one of G and the explanation alone is predicted as the explained class", 40);
    }

    @Override
    public OptionalDouble measure(Assessment assessment) {
        return OptionalDouble.of(Verdict.changes(assessment, assessment.prediction().keepClass()) ? 1 : 0);
    }
}
