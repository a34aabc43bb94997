package org.gnomon.evaluation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gnomon.api.explain.Assessment;
import org.gnomon.api.explain.Assessment.Cost;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.MaskedPrediction;
import org.gnomon.api.explain.PrefixSearch;
import org.gnomon.api.explain.SetMetric.Member;
import org.gnomon.evaluation.Evaluation.Case;
import org.gnomon.evaluation.MetricValues;
import org.gnomon.kernels.BoundTask;

/** Measures the explanations of one task. Sparsities that choose the same edges share what the network says of them. One thread. */
final class Measurement {

    private final ExplainTask task;
    private final BoundTask bound;
    private final BoundProbe probe;
    private final Metrics metrics;
    private final int[] candidates;
    private final List<Integer> candidateList;
    private final Map<List<Integer>, Answer> answers = new HashMap<>();
    private double[] wholeEmbedding;

    /** What the network says of a choice of edges. */
    private record Answer(MaskedPrediction prediction, Map<String, Double> values, double[] embedding) {}

    /** One explanation measured. */
    record Measured(Case result, Member member) {}

    Measurement(ExplainTask task, BoundTask bound, BoundProbe probe, Metrics metrics) {
        this.task = task;
        this.bound = bound;
        this.probe = probe;
        this.metrics = metrics;
        candidates = bound.network().reachableUnits();
        candidateList = IntStream.of(candidates).boxed().toList();
    }

    Measured of(Explanation explanation, Cost cost) {
        List<Integer> chosen = IntStream.of(explanation.selectedUnits()).boxed().toList();
        Answer answer = answers.get(chosen);
        if (answer == null) {
            answer = ask(explanation, cost);
            answers.put(chosen, answer);
        }
        Assessment assessment = assessment(explanation, answer.prediction(), cost);
        Map<String, Double> values = new LinkedHashMap<>(metrics.of(assessment));
        values.putAll(answer.values());
        return new Measured(new Case(assessment, MetricValues.of(metrics.ids(), values)), new Member(assessment, answer.embedding(), wholeEmbedding()));
    }

    /** The same scores at every sparsity. */
    List<Measured> resized(Explanation wide, List<Double> sparsities, Cost cost) {
        List<Measured> levels = new ArrayList<>();
        for (double sparsity : sparsities) {
            levels.add(of(PrefixSearch.resize(wide, candidates, wide.rankedBy().orElseThrow().atSparsity(sparsity, candidates.length)), cost));
        }
        return levels;
    }

    private Answer ask(Explanation explanation, Cost cost) {
        int[] units = explanation.selectedUnits();
        MaskedPrediction prediction = bound.masked(units);
        Map<String, Double> values = metrics.of(assessment(explanation, prediction, cost), probe);
        return new Answer(prediction, values, metrics.needEmbeddings() ? probe.embedding(units) : new double[0]);
    }

    private Assessment assessment(Explanation explanation, MaskedPrediction prediction, Cost cost) {
        return new Assessment(task, bound.network().units(), candidateList, explanation, prediction, cost);
    }

    private double[] wholeEmbedding() {
        if (wholeEmbedding == null) {
            wholeEmbedding = metrics.needEmbeddings() ? probe.embedding(candidates) : new double[0];
        }
        return wholeEmbedding;
    }
}
