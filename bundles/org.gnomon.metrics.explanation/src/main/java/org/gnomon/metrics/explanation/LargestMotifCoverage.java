package org.gnomon.metrics.explanation;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.gnomon.api.explain.ExplanationMetric.Definition;
import org.gnomon.api.explain.ExplanationMetric.Direction;
import org.gnomon.api.explain.SetMetric;
import org.osgi.service.component.annotations.Component;

/** Stability as coverage by the largest motif (GOAt, ICLR 2024). */
@Component
public final class LargestMotifCoverage implements SetMetric {

    @Override
    public Definition definition() {
        return new Definition("coverage-1", "Cover 1", "", Direction.HIGHER,
                "share of explanations in the most frequent motif of their class; the same embedding (to 1e-6) is one motif", 150);
    }

    @Override
    public OptionalDouble measure(List<Member> members) {
        Map<Integer, List<double[]>> byClass = LabelledEmbeddings.byClass(members, Member::embedding);
        return byClass.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Motifs.coverage(byClass, 1));
    }
}
