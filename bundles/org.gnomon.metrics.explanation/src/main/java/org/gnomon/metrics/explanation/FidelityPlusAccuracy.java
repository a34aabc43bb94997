package org.gnomon.metrics.explanation;

import java.util.OptionalDouble;
import org.gnomon.api.explain.Assessment;
import org.gnomon.api.explain.ExplanationMetric;
import org.osgi.service.component.annotations.Component;

/** Fidelity+ by accuracy. */
@Component
public final class FidelityPlusAccuracy implements ExplanationMetric {

    @Override
    public Definition definition() {
        return new Definition("fidelity-plus-accuracy", "Fid+ acc", "", Direction.HIGHER,
                "share of cases where exactly one of G and G without the explanation is predicted as the explained class", 30);
    }

    @Override
    public OptionalDouble measure(Assessment assessment) {
        return OptionalDouble.of(Verdict.changes(assessment, assessment.prediction().dropClass()) ? 1 : 0);
    }
}
