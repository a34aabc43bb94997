package org.gnomon.evaluation.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gnomon.api.explain.Assessment;
import org.gnomon.api.explain.ExplanationMetric;
import org.gnomon.api.explain.ExplanationMetric.Definition;
import org.gnomon.api.explain.Probe;
import org.gnomon.api.explain.ProbingMetric;
import org.gnomon.api.explain.SetMetric;
import org.gnomon.evaluation.Evaluation.Case;

/** The installed metrics, each kind by rank. */
final class Metrics {

    private final List<ExplanationMetric> single;
    private final List<ProbingMetric> probing;
    private final List<SetMetric> sets;
    private final List<Definition> definitions;
    private final List<String> ids;

    Metrics(List<ExplanationMetric> single, List<ProbingMetric> probing, List<SetMetric> sets) {
        this.single = byRank(single, ExplanationMetric::definition);
        this.probing = byRank(probing, ProbingMetric::definition);
        this.sets = byRank(sets, SetMetric::definition);
        definitions = byRank(Stream.of(single.stream().map(ExplanationMetric::definition), probing.stream().map(ProbingMetric::definition),
                sets.stream().map(SetMetric::definition)).flatMap(Function.identity()).toList(), Function.identity());
        ids = definitions.stream().map(Definition::id).toList();
    }

    static <M> List<M> byRank(List<M> metrics, Function<M, Definition> definition) {
        Comparator<M> byRank = Comparator.comparingInt(m -> definition.apply(m).rank());
        return metrics.stream().sorted(byRank.thenComparing(m -> definition.apply(m).id())).toList();
    }

    /** All, in table order. */
    List<Definition> definitions() {
        return definitions;
    }

    /** Their ids, always the same list. */
    List<String> ids() {
        return ids;
    }

    /** Whether somebody asks for embeddings. */
    boolean needEmbeddings() {
        return !sets.isEmpty();
    }

    /** Values of the metrics that need no further question. */
    Map<String, Double> of(Assessment assessment) {
        Map<String, Double> values = new LinkedHashMap<>();
        single.forEach(metric -> metric.measure(assessment).ifPresent(value -> values.put(metric.definition().id(), value)));
        return values;
    }

    /** Values of the metrics that ask the network again. */
    Map<String, Double> of(Assessment assessment, Probe probe) {
        Map<String, Double> values = new LinkedHashMap<>();
        probing.forEach(metric -> metric.measure(assessment, probe).ifPresent(value -> values.put(metric.definition().id(), value)));
        return values;
    }

    /** Means over the cases where a metric is defined; one that is nowhere defined is absent. */
    Map<String, Double> means(List<Case> cases) {
        Map<String, Double> means = new LinkedHashMap<>();
        for (Definition metric : definitions) {
            cases.stream().filter(c -> c.values().containsKey(metric.id())).mapToDouble(c -> c.values().get(metric.id())).average()
                    .ifPresent(mean -> means.put(metric.id(), mean));
        }
        return means;
    }

    /** Values of the metrics of a set. */
    Map<String, Double> of(List<SetMetric.Member> members) {
        Map<String, Double> values = new LinkedHashMap<>();
        sets.forEach(metric -> metric.measure(members).ifPresent(value -> values.put(metric.definition().id(), value)));
        return values;
    }
}
