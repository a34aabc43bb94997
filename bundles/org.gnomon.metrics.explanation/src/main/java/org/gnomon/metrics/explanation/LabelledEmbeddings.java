package org.gnomon.metrics.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import org.gnomon.api.explain.Assessment;
import org.gnomon.api.explain.SetMetric;

/** Embeddings of explanations by class. */
final class LabelledEmbeddings {

    private LabelledEmbeddings() {}

    /**
     * Embeddings by explained class, without those where the label is known and another, and without empty ones. Nothing where the members are about
     * several networks, whose embeddings cannot be compared.
     *
     * @param embedding which one of a member
     */
    static Map<Integer, List<double[]>> byClass(List<SetMetric.Member> members, Function<SetMetric.Member, double[]> embedding) {
        Map<Integer, List<double[]>> byClass = new TreeMap<>();
        if (members.stream().anyMatch(m -> m.assessment().task().network() != members.getFirst().assessment().task().network())) {
            return byClass;
        }
        for (SetMetric.Member member : members) {
            double[] row = embedding.apply(member);
            int explained = member.assessment().explanation().targetClass();
            OptionalInt label = label(member.assessment());
            if (row.length > 0 && (label.isEmpty() || label.getAsInt() == explained)) {
                byClass.computeIfAbsent(explained, c -> new ArrayList<>()).add(row);
            }
        }
        return byClass;
    }

    private static OptionalInt label(Assessment assessment) {
        if (assessment.task().node().isEmpty()) {
            return assessment.task().graph().label();
        }
        return assessment.task().graph().hasNodeLabels() ? OptionalInt.of(assessment.task().graph().nodeLabel(assessment.task().node().getAsInt()))
                : OptionalInt.empty();
    }
}
