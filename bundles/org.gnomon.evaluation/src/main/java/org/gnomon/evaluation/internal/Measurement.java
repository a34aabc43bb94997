package org.gnomon.evaluation.internal;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.explain.Assessment;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.ExplanationMetric;
import org.gnomon.evaluation.Evaluation.Case;
import org.gnomon.kernels.BoundTask;
import org.gnomon.kernels.Kernels;

/** Explains one task and measures the explanation. */
record Measurement(Explainer explainer, Parameters parameters, Kernels kernels, List<ExplanationMetric> metrics) {

    Case of(ExplainTask task, Run run) {
        long start = threadCpuNanos();
        Explanation explanation = explainer.explain(task, parameters, run);
        long cpuNanos = threadCpuNanos() - start;
        BoundTask bound = BoundTask.of(kernels, task.withTarget(explanation.targetClass()));
        List<Integer> candidates = IntStream.of(bound.network().reachableUnits()).boxed().toList();
        Assessment assessment = new Assessment(task, bound.network().units(), candidates, explanation,
                bound.masked(explanation.selectedUnits()), cpuNanos);
        return new Case(assessment, values(assessment));
    }

    private Map<String, Double> values(Assessment assessment) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (ExplanationMetric metric : metrics) {
            metric.measure(assessment).ifPresent(value -> values.put(metric.definition().id(), value));
        }
        return values;
    }

    private static long threadCpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
