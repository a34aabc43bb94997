package org.gnomon.api.predict;

import java.util.List;
import java.util.Optional;

/**
 * What a predictor learns from.
 *
 * <p>Examples are walked, not held: each iteration starts again at the first one, in the same order, and may read them from a file, so a family of 400,000
 * graphs needs no memory here. A predictor that needs random access keeps what it needs.
 *
 * @param task the task to be predicted; examples may carry labels of other tasks, which help or not as the method likes
 * @param examples labelled, possibly none
 * @param unlabelled graphs for contrastive learning or statistics, possibly none; their labels are not to be used
 * @param start fine-tune this instead of starting anew
 */
public record TrainingSet(PredictionTask task, Iterable<Example> examples, Iterable<Example> unlabelled, Optional<TrainedPredictor> start) {

    /** Only labelled examples, from the start. */
    public static TrainingSet of(PredictionTask task, Iterable<Example> examples) {
        return new TrainingSet(task, examples, List.of(), Optional.empty());
    }

    /** Also learn from graphs without labels. */
    public TrainingSet withUnlabelled(Iterable<Example> graphs) {
        return new TrainingSet(task, examples, graphs, start);
    }

    /** Fine-tune {@code trained}; it may have been trained for another task. The call must lease exactly its method and version. */
    public TrainingSet startingFrom(TrainedPredictor trained) {
        return new TrainingSet(task, examples, unlabelled, Optional.of(trained));
    }
}
