package org.gnomon.evaluation.internal;

import java.util.ArrayList;
import java.util.List;
import org.gnomon.api.explain.Background;
import org.gnomon.api.explain.CurveMetric;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.ExplanationMetric;
import org.gnomon.api.explain.ProbingMetric;
import org.gnomon.api.explain.SetMetric;
import org.gnomon.evaluation.Evaluation;
import org.gnomon.evaluation.Evaluation.MethodOutcome;
import org.gnomon.evaluation.ExplainerEvaluation;
import org.gnomon.host.CallOptions;
import org.gnomon.host.Gateway;
import org.gnomon.kernels.BoundTask;
import org.gnomon.kernels.ClassProbabilities;
import org.gnomon.kernels.Kernels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Evaluation through the gateway, parallel over tasks. */
@Component
public final class GatewayEvaluation implements ExplainerEvaluation {

    private final Gateway gateway;
    private final Kernels kernels;
    private final Metrics metrics;
    private final List<CurveMetric> curves;

    @Activate
    public GatewayEvaluation(@Reference Gateway gateway, @Reference Kernels kernels,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<ExplanationMetric> metrics,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<ProbingMetric> probing,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<SetMetric> sets,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<CurveMetric> curves) {
        this.gateway = gateway;
        this.kernels = kernels;
        this.metrics = new Metrics(metrics, probing, sets);
        this.curves = Metrics.byRank(curves, CurveMetric::definition);
    }

    @Override
    public String kernels() {
        return kernels.name();
    }

    @Override
    public int predictedClass(ExplainTask task) {
        return ClassProbabilities.predicted(BoundTask.of(kernels, task).network().logits());
    }

    @Override
    public List<ExplanationMetric.Definition> metrics() {
        return metrics.definitions();
    }

    @Override
    public List<CurveMetric> curveMetrics() {
        return curves;
    }

    @Override
    public Evaluation evaluate(List<Request> requests, List<ExplainTask> tasks, Background background, CallOptions options) {
        List<MethodOutcome> outcomes = new ArrayList<>();
        for (Request request : requests) {
            outcomes.addAll(sweep(request, tasks, background, List.of(), options));
        }
        return new Evaluation(metrics.definitions(), outcomes);
    }

    @Override
    public List<MethodOutcome> sweep(Request request, List<ExplainTask> tasks, Background background, List<Double> sparsities, CallOptions options) {
        return new MethodSweep(gateway, kernels, metrics, request, tasks, background, sparsities).run(options);
    }
}
