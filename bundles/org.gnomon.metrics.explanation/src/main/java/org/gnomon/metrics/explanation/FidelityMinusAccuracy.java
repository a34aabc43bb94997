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
                "share of explanations that alone give another predicted class", 40);
    }

    @Override
    public OptionalDouble measure(Assessment assessment) {
        return OptionalDouble.of(assessment.prediction().keepClass() == assessment.prediction().fullClass() ? 0 : 1);
    }
}
