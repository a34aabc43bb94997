package org.gnomon.metrics.explanation;

import java.util.List;
import java.util.OptionalDouble;
import org.gnomon.api.explain.Assessment;
import org.gnomon.api.explain.ExplanationMetric.Definition;
import org.gnomon.api.explain.ExplanationMetric.Direction;
import org.gnomon.api.explain.Probe;
import org.gnomon.api.explain.ProbingMetric;
import org.osgi.service.component.annotations.Component;

/** Graph explanation unfaithfulness (Agarwal et al., Evaluating Explainability for Graph Neural Networks, 2023; as in PyG). */
@Component
public final class Unfaithfulness implements ProbingMetric {

    @Override
    public Definition definition() {
        return new Definition("unfaithfulness", "GEF", "", Direction.LOWER,
                "1 - exp(-KL(p(G) || p(explanation alone))) over all classes: 0 when the explanation alone is predicted like the graph", 110);
    }

    @Override
    public OptionalDouble measure(Assessment assessment, Probe probe) {
        double[] masked = probe.only(List.of(assessment.explanation().selectedUnits()))[0];
        return OptionalDouble.of(1 - Math.exp(-divergence(probe.whole(), masked)));
    }

    /** Kullback-Leibler divergence; rounding must not make it negative. */
    static double divergence(double[] p, double[] q) {
        double sum = 0;
        for (int c = 0; c < p.length; c++) {
            sum += p[c] == 0 ? 0 : p[c] * Math.log(p[c] / q[c]);
        }
        return Math.max(0, sum);
    }
}
