package org.gnomon.evaluation.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gnomon.api.BadRequest;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.explain.Background;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.explain.ExplanationMetric;
import org.gnomon.evaluation.Evaluation;
import org.gnomon.evaluation.Evaluation.Case;
import org.gnomon.evaluation.Evaluation.MethodOutcome;
import org.gnomon.evaluation.ExplainerEvaluation;
import org.gnomon.host.CallOptions;
import org.gnomon.host.CallResult;
import org.gnomon.host.Gateway;
import org.gnomon.kernels.Kernels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Evaluation through the gateway: one call per method, parallel over tasks. */
@Component
public final class GatewayEvaluation implements ExplainerEvaluation {

    private final Gateway gateway;
    private final Kernels kernels;
    private final List<ExplanationMetric> metrics;

    @Activate
    public GatewayEvaluation(@Reference Gateway gateway, @Reference Kernels kernels,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<ExplanationMetric> metrics) {
        this.gateway = gateway;
        this.kernels = kernels;
        this.metrics = metrics.stream()
                .sorted(Comparator.comparingInt((ExplanationMetric m) -> m.definition().rank()).thenComparing(m -> m.definition().id())).toList();
    }

    @Override
    public String kernels() {
        return kernels.name();
    }

    @Override
    public Evaluation evaluate(List<Request> requests, List<ExplainTask> tasks, Background background, CallOptions options) {
        List<MethodOutcome> outcomes = new ArrayList<>();
        for (Request request : requests) {
            outcomes.add(evaluate(request, tasks, background, options));
        }
        return new Evaluation(metrics.stream().map(ExplanationMetric::definition).toList(), outcomes);
    }

    private MethodOutcome evaluate(Request request, List<ExplainTask> tasks, Background background, CallOptions options) {
        CallResult<List<Case>> call = gateway.call(Explainer.class, request.method(), options.withParameters(request.parameters()),
                (explainer, parameters, run) -> {
                    requireSupport(request.method().id(), explainer, tasks, run);
                    Explainer ready = explainer.fitted(background, parameters, run);
                    run.phase(request.method().id(), tasks.size());
                    Measurement measurement = new Measurement(ready, parameters, kernels, metrics);
                    return run.parallel(tasks, measurement::of);
                });
        return new MethodOutcome(call, call.value(), means(call.value()));
    }

    private static void requireSupport(String method, Explainer explainer, List<ExplainTask> tasks, Run run) {
        for (ExplainTask task : tasks) {
            run.checkCancelled();
            if (explainer.check(task) instanceof Support.No no) {
                throw new BadRequest(BadRequest.Reason.UNSUPPORTED,
                        "'" + method + "' cannot explain " + task.graph().id() + ": " + String.join("; ", no.reasons()),
                        "choose another method: gnomon methods list");
            }
        }
    }

    private Map<String, Double> means(List<Case> cases) {
        Map<String, Double> means = new LinkedHashMap<>();
        for (ExplanationMetric metric : metrics) {
            String id = metric.definition().id();
            cases.stream().filter(c -> c.values().containsKey(id)).mapToDouble(c -> c.values().get(id)).average()
                    .ifPresent(mean -> means.put(id, mean));
        }
        return means;
    }
}
