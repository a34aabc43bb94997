package org.gnomon.metrics.explanation;

import java.util.List;
import java.util.OptionalDouble;
import org.gnomon.api.explain.ExplanationMetric.Definition;
import org.gnomon.api.explain.ExplanationMetric.Direction;
import org.gnomon.api.explain.MaskedPrediction;
import org.gnomon.api.explain.SetMetric;
import org.osgi.service.component.annotations.Component;

/** Characterization score (Amara et al., GraphFramEx, 2022; as in PyG, here on the fidelities by probability). */
@Component
public final class Characterization implements SetMetric {

    @Override
    public Definition definition() {
        return new Definition("characterization", "Charact", "", Direction.HIGHER,
                "1 / (0.5 / Fid+ + 0.5 / (1 - Fid-)) of the mean fidelities: their harmonic mean; 0 where Fid+ <= 0 or Fid- >= 1", 100);
    }

    @Override
    public OptionalDouble measure(List<Member> members) {
        if (members.isEmpty()) {
            return OptionalDouble.empty();
        }
        double plus = members.stream().map(m -> m.assessment().prediction()).mapToDouble(p -> p.full() - p.drop()).average().orElseThrow();
        double minus = members.stream().map(m -> m.assessment().prediction()).mapToDouble(p -> p.full() - p.keep()).average().orElseThrow();
        return OptionalDouble.of(score(plus, minus));
    }

    static double score(double plus, double minus) {
        return plus <= 0 || minus >= 1 ? 0 : 1 / (0.5 / plus + 0.5 / (1 - minus));
    }
}
