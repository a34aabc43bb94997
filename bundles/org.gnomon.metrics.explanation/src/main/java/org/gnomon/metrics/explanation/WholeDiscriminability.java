package org.gnomon.metrics.explanation;

import java.util.List;
import java.util.OptionalDouble;
import org.gnomon.api.explain.ExplanationMetric.Definition;
import org.gnomon.api.explain.ExplanationMetric.Direction;
import org.gnomon.api.explain.SetMetric;
import org.osgi.service.component.annotations.Component;

/** Discriminability of whole graphs (GOAt, ICLR 2024). */
@Component
public final class WholeDiscriminability implements SetMetric {

    @Override
    public Definition definition() {
        return new Definition("discriminability-whole", "Discrim G", "", Direction.NEITHER,
                "the same distance for the whole graphs: what discriminability is to be read against", 145);
    }

    @Override
    public OptionalDouble measure(List<Member> members) {
        return ClassDistance.of(LabelledEmbeddings.byClass(members, Member::wholeEmbedding));
    }
}
