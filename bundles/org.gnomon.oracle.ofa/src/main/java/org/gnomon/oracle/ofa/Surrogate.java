package org.gnomon.oracle.ofa;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.gnomon.api.Support;
import org.gnomon.api.Trust;
import org.gnomon.api.predict.Label;
import org.gnomon.api.predict.PredictionTask;
import org.gnomon.api.search.Evaluation;
import org.gnomon.api.search.SearchSpace;

/**
 * One model that was fitted to measurements.
 *
 * @param source what labels name as their source
 * @param answer in the unit of the task
 */
record Surrogate(PredictionTask task, String source, ToDoubleFunction<OfaNetwork> answer) {

    /** A label of each; refused where one answer is not finite. Costs nothing of a machine that measures. */
    static Evaluation evaluate(List<Surrogate> surrogates, OfaNetwork network) {
        double[] values = surrogates.stream().mapToDouble(s -> s.answer().applyAsDouble(network)).toArray();
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                return new Evaluation.Refused(surrogates.get(i).source() + " answers " + values[i], 0);
            }
        }
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            labels.add(new Label(surrogates.get(i).task(), values[i], OptionalDouble.empty(), Trust.SURROGATE, surrogates.get(i).source()));
        }
        return new Evaluation.Measured(labels, 0);
    }

    /** Yes where {@code known} holds all of {@code tasks}. */
    static Support supports(SearchSpace space, List<PredictionTask> known, List<PredictionTask> tasks) {
        return Support.unless(tasks.stream().filter(task -> !known.contains(task)).map(task -> "It does not know '" + task.metric() + "' of '" + task.name()
                + "' in space " + space.id() + "; it knows: " + known.stream().map(k -> "'" + k.metric() + "' of '" + k.name() + "'").toList()).toList());
    }
}
