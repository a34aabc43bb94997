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
                "|1(G gives the class) - 1(the explanation alone gives it)|: whether the verdict on the explained class changes", 40);
    }

    @Override
    public OptionalDouble measure(Assessment assessment) {
        return OptionalDouble.of(Verdict.changes(assessment, assessment.prediction().keepClass()) ? 1 : 0);
    }
}
