package org.gnomon.server.internal;

import java.util.List;
import java.util.function.Consumer;
import org.gnomon.api.explain.Background;
import org.gnomon.api.explain.CurveMetric;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.ExplanationMetric;
import org.gnomon.evaluation.Evaluation;
import org.gnomon.evaluation.Evaluation.MethodOutcome;
import org.gnomon.evaluation.ExplainerEvaluation;
import org.gnomon.host.CallOptions;

/**
 * Gives no explanation.
 *
 * @param work what it does with each call before
 */
record StubEvaluation(Consumer<Asking> work) implements ExplainerEvaluation {

    /** What it was asked. */
    record Asking(Request request, List<ExplainTask> tasks, Background background, CallOptions options) {}

    @Override
    public Evaluation evaluate(List<Request> requests, List<ExplainTask> tasks, Background background, CallOptions options) {
        work.accept(new Asking(requests.getFirst(), tasks, background, options));
        return new Evaluation(List.of(), List.of());
    }

    @Override
    public List<MethodOutcome> sweep(Request request, List<ExplainTask> tasks, Background background, List<Double> sparsities, CallOptions options) {
        return List.of();
    }

    @Override
    public List<ExplanationMetric.Definition> metrics() {
        return List.of();
    }

    @Override
    public List<CurveMetric> curveMetrics() {
        return List.of();
    }

    @Override
    public int predictedClass(ExplainTask task) {
        return 0;
    }

    @Override
    public String kernels() {
        return "none";
    }
}
