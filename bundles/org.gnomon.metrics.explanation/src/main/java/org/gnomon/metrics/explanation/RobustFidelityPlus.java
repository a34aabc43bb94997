package org.gnomon.metrics.explanation;

import java.util.OptionalDouble;
import org.gnomon.api.explain.Assessment;
import org.gnomon.api.explain.ExplanationMetric.Definition;
import org.gnomon.api.explain.ExplanationMetric.Direction;
import org.gnomon.api.explain.Probe;
import org.gnomon.api.explain.ProbingMetric;
import org.osgi.service.component.annotations.Component;

/** Robust Fidelity+ (Zheng et al., Towards Robust Fidelity for Evaluating Explainability of Graph Neural Networks, ICLR 2024; alpha = 0.1). */
@Component
public final class RobustFidelityPlus implements ProbingMetric {

    private static final double SHARE = 0.1;

    @Override
    public Definition definition() {
        return new Definition("robust-fidelity-plus", "Robust Fid+", "", Direction.HIGHER,
                "p(G) - mean p(G after each explanation edge is removed with probability 0.1); 50 draws, the same for every method", 120);
    }

    @Override
    public OptionalDouble measure(Assessment assessment, Probe probe) {
        return OptionalDouble.of(assessment.prediction().full() - PartialRemoval.meanProbability(assessment, probe, true, SHARE));
    }
}
