package org.gnomon.api.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.api.predict.PredictionTask;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Says how good or dear architectures are: from a table, by training or timing them, or by asking a predictor or a profiler. Every number says by its
 * {@link org.gnomon.api.Trust} which of these it is. Stateless and thread-safe; whoever drives a search remembers results, an evaluator need not.
 *
 * <p>A target that combines others, such as accuracy per millisecond, is a task of its own, measured by an evaluator that asks another one; its trust
 * is the least of its parts.
 */
@ConsumerType
public interface Evaluator {

    /** What it can measure in {@code space}; empty where it knows nothing of it. */
    List<PredictionTask> tasks(SearchSpace space);

    /** Whether it can measure all of {@code tasks} in {@code space}, or why not. */
    Support check(SearchSpace space, List<PredictionTask> tasks);

    /**
     * Measures every architecture.
     *
     * @param tasks what to measure; each {@link Evaluation.Measured} has a label of each
     * @param architectures canonical, read one after another; an evaluator may read ahead, to measure in batches
     * @param results takes one evaluation per architecture, in their order; called from the calling thread only
     * @throws org.gnomon.api.Cancelled from {@link Run#step()}; let it pass
     */
    void evaluate(SearchSpace space, List<PredictionTask> tasks, Iterator<Architecture> architectures, Consumer<? super Evaluation> results,
            Parameters parameters, Run run);

    /** Measures a few at once, one evaluation per architecture in their order. */
    default List<Evaluation> evaluate(SearchSpace space, List<PredictionTask> tasks, List<Architecture> architectures, Parameters parameters,
            Run run) {
        List<Evaluation> evaluations = new ArrayList<>(architectures.size());
        evaluate(space, tasks, architectures.iterator(), evaluations::add, parameters, run);
        return List.copyOf(evaluations);
    }
}
