package org.gnomon.evaluation.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gnomon.api.BadRequest;
import org.gnomon.api.Parameters;
import org.gnomon.api.Provenance.ParameterValue;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.explain.Assessment.Cost;
import org.gnomon.api.explain.Background;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.Explainer;
import org.gnomon.api.explain.Explanation;
import org.gnomon.api.explain.SetMetric.Member;
import org.gnomon.api.explain.SizeRule;
import org.gnomon.evaluation.Evaluation.Case;
import org.gnomon.evaluation.Evaluation.MethodOutcome;
import org.gnomon.evaluation.ExplainerEvaluation.Request;
import org.gnomon.evaluation.internal.Measurement.Measured;
import org.gnomon.host.CallOptions;
import org.gnomon.host.CallResult;
import org.gnomon.host.Gateway;
import org.gnomon.kernels.BoundTask;
import org.gnomon.kernels.Kernels;

/** One method over all tasks at all sparsities: one call where its explanations are ranked, otherwise one per sparsity. */
final class MethodSweep {

    private static final String BUDGET = "maxFraction";

    private final Gateway gateway;
    private final Kernels kernels;
    private final Metrics metrics;
    private final Request request;
    private final List<ExplainTask> tasks;
    private final Background background;
    private final List<Double> sparsities;
    private final boolean budgeted;

    MethodSweep(Gateway gateway, Kernels kernels, Metrics metrics, Request request, List<ExplainTask> tasks, Background background,
            List<Double> sparsities) {
        this.gateway = gateway;
        this.kernels = kernels;
        this.metrics = metrics;
        this.request = request;
        this.tasks = tasks;
        this.background = background;
        this.sparsities = List.copyOf(sparsities);
        budgeted = !sparsities.isEmpty() && gateway.find(Explainer.class, request.method()).parameters().stream().anyMatch(p -> p.name().equals(BUDGET));
        requireFreeSize();
    }

    private void requireFreeSize() {
        for (String name : List.of(BUDGET, "edges")) {
            if (!sparsities.isEmpty() && request.parameters().containsKey(name)) {
                throw new BadRequest(BadRequest.Reason.USAGE, "'" + request.method().id() + "' is given " + name + " and sparsities; each sets the size",
                        "leave one out");
            }
        }
    }

    List<MethodOutcome> run(CallOptions options) {
        long started = System.nanoTime();
        int levels = Math.max(1, sparsities.size());
        List<CallResult<List<List<Measured>>>> calls = new ArrayList<>();
        calls.add(call(0, IntStream.range(0, tasks.size()).boxed().toList(), options));
        List<Integer> unranked = unranked(calls.getFirst().value());
        for (int level = 1; level < levels; level++) {
            calls.add(budgeted && !unranked.isEmpty() ? call(level, unranked, left(options, started)) : calls.getFirst());
        }
        return IntStream.range(0, levels).mapToObj(level -> outcome(level, calls, unranked)).toList();
    }

    /** The time limit is for all calls together. */
    private static CallOptions left(CallOptions options, long started) {
        Duration used = Duration.ofNanos(System.nanoTime() - started);
        return options.timeLimit().map(limit -> limit.compareTo(used) > 0 ? limit.minus(used) : Duration.ofNanos(1)).map(options::withTimeLimit)
                .orElse(options);
    }

    private List<Integer> unranked(List<List<Measured>> first) {
        return IntStream.range(0, tasks.size()).filter(i -> first.get(i).size() < sparsities.size()).boxed().toList();
    }

    /** Explains the tasks at {@code wanted}; every item of the run is a task, also where it is skipped, so that its random streams do not change. */
    private CallResult<List<List<Measured>>> call(int level, List<Integer> wanted, CallOptions options) {
        boolean[] asked = new boolean[tasks.size()];
        wanted.forEach(i -> asked[i] = true);
        return gateway.call(Explainer.class, request.method(), options.withParameters(parameters(level)), (explainer, parameters, run) -> {
            requireSupport(explainer, run);
            Explainer ready = explainer.fitted(background, parameters, run);
            run.phase(request.method().id(), tasks.size());
            return run.parallel(IntStream.range(0, tasks.size()).boxed().toList(),
                    (i, own) -> asked[i] ? measure(ready, parameters, tasks.get(i), own) : List.of());
        });
    }

    private Map<String, String> parameters(int level) {
        Map<String, String> values = new LinkedHashMap<>(request.parameters());
        if (budgeted) {
            values.put(BUDGET, Double.toString(SizeRule.fractionAt(sparsities.get(level))));
        }
        return values;
    }

    private void requireSupport(Explainer explainer, Run run) {
        for (ExplainTask task : tasks) {
            run.checkCancelled();
            if (explainer.check(task) instanceof Support.No no) {
                throw new BadRequest(BadRequest.Reason.UNSUPPORTED,
                        "'" + request.method().id() + "' cannot explain " + task.graph().id() + ": " + String.join("; ", no.reasons()),
                        "choose another method: gnomon methods list");
            }
        }
    }

    private List<Measured> measure(Explainer explainer, Parameters parameters, ExplainTask task, Run run) {
        ThreadMeter meter = new ThreadMeter();
        Explanation explanation = explainer.explain(task, parameters, run);
        Cost cost = meter.used();
        BoundTask bound = BoundTask.of(kernels, task.withTarget(explanation.targetClass()));
        Measurement measurement = new Measurement(task, bound, new BoundProbe(bound.network(), run), metrics);
        return budgeted && explanation.rankedBy().isPresent() ? measurement.resized(explanation, sparsities, cost)
                : List.of(measurement.of(explanation, cost));
    }

    private MethodOutcome outcome(int level, List<CallResult<List<List<Measured>>>> calls, List<Integer> unranked) {
        List<List<Measured>> first = calls.getFirst().value();
        List<List<Measured>> own = calls.get(level).value();
        List<Measured> measured = IntStream.range(0, tasks.size())
                .mapToObj(i -> first.get(i).size() > level ? first.get(i).get(level) : own.get(i).getFirst()).toList();
        List<Case> cases = measured.stream().map(Measured::result).toList();
        Map<String, Double> means = metrics.means(cases);
        means.putAll(metrics.of(measured.stream().map(Measured::member).toList()));
        return new MethodOutcome(asked(level, calls.get(level)), cases, means);
    }

    /** The call as if it had been made for this level alone. */
    private CallResult<?> asked(int level, CallResult<?> call) {
        Map<String, ParameterValue> inForce = new LinkedHashMap<>(call.parameters());
        if (budgeted) {
            inForce.put(BUDGET, new ParameterValue(SizeRule.fractionAt(sparsities.get(level)), "run"));
        }
        return new CallResult<>(null, call.method(), inForce, call.cpuNanos());
    }
}
