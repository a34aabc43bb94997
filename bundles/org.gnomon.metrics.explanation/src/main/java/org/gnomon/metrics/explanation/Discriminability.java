package org.gnomon.metrics.explanation;

import java.util.List;
import java.util.OptionalDouble;
import org.gnomon.api.explain.ExplanationMetric.Definition;
import org.gnomon.api.explain.ExplanationMetric.Direction;
import org.gnomon.api.explain.SetMetric;
import org.osgi.service.component.annotations.Component;

/** Discriminability of explanations (GOAt, ICLR 2024). */
@Component
public final class Discriminability implements SetMetric {

    @Override
    public Definition definition() {
        return new Definition("discriminability", "Discrim", "", Direction.HIGHER,
                "distance between the mean embeddings (behind the first linear map of the head) of the explanations of two classes, summed over "
                        + "pairs of classes; cases whose label is explained, or unknown", 140);
    }

    @Override
    public OptionalDouble measure(List<Member> members) {
        return ClassDistance.of(LabelledEmbeddings.byClass(members, Member::embedding));
    }
}
