package org.gnomon.evaluation;

import java.util.List;
import java.util.Map;
import org.gnomon.api.explain.Background;
import org.gnomon.api.explain.CurveMetric;
import org.gnomon.api.explain.ExplainTask;
import org.gnomon.api.explain.ExplanationMetric;
import org.gnomon.evaluation.Evaluation.MethodOutcome;
import org.gnomon.host.CallOptions;
import org.gnomon.host.MethodSelector;
import org.osgi.annotation.versioning.ProviderType;

/** Explains every task with every method and measures the explanations with every installed metric. A service. */
@ProviderType
public interface ExplainerEvaluation {

    /**
     * A method and its parameters.
     *
     * @param parameters by name, as text
     */
    record Request(MethodSelector method, Map<String, String> parameters) {}

    /**
     * Runs all of {@code requests} over all of {@code tasks}; the result does not depend on the number of threads.
     *
     * @param background what methods that learn may learn from
     * @throws org.gnomon.api.BadRequest (unsupported) when a method refuses a task, with its reasons
     */
    Evaluation evaluate(List<Request> requests, List<ExplainTask> tasks, Background background, CallOptions options);

    /**
     * One method over all of {@code tasks} at several sparsities. A method whose explanations are
     * {@link org.gnomon.api.explain.Explanation#rankedBy() ranked} scores every task once, and every sparsity chooses from the same scores; another is asked
     * once per sparsity, with its parameter {@code maxFraction} at {@code 1 - sparsity} (a method without that parameter gives one explanation for all).
     * Cost and result of a level are as if it were asked alone, except that a ranked method is charged for the search up to the smallest sparsity.
     *
     * @param background what methods that learn may learn from
     * @param sparsities in [0, 1), rising; empty for one level with the size that the parameters ask for
     * @return one outcome per sparsity, or one
     * @throws org.gnomon.api.BadRequest (unsupported) when the method refuses a task, with its reasons; (usage) when {@code request} sets the size too
     */
    List<MethodOutcome> sweep(Request request, List<ExplainTask> tasks, Background background, List<Double> sparsities, CallOptions options);

    /** What is measured: of one explanation and of a set, in table order. */
    List<ExplanationMetric.Definition> metrics();

    /** What is measured of a whole sweep, in table order. */
    List<CurveMetric> curveMetrics();

    /** The class that the network predicts for what {@code task} asks about. */
    int predictedClass(ExplainTask task);

    /** Masked predictions (full, keep, drop) come from these kernels; part of the provenance. */
    String kernels();
}
