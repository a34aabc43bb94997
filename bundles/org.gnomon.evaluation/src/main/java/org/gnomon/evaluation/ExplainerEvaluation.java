package org.gnomon.evaluation;

import java.util.List;
import java.util.Map;
import org.gnomon.api.explain.Background;
import org.gnomon.api.explain.ExplainTask;
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

    /** Masked predictions (full, keep, drop) come from these kernels; part of the provenance. */
    String kernels();
}
