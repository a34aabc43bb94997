package org.gnomon.api.predict;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.gnomon.api.Parameters;
import org.gnomon.api.Run;
import org.gnomon.api.Support;
import org.gnomon.model.computation.PackedComputation;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Predicts how good or dear a neural architecture is from its computation graph. Stateless, thread-safe, synchronous: all that was learned is in the
 * checkpoint, which travels in a {@link TrainedPredictor}.
 *
 * <p>A caller trains and predicts through the gateway and stamps the checkpoint with the method and version that the gateway leased:
 * <pre>{@code
 * CallResult<byte[]> result = gateway.call(Predictor.class, selector, options, (p, parameters, run) -> p.train(set, parameters, run));
 * var state = new MethodState(result.method().id(), result.method().version().toString(), result.value());
 * var trained = new TrainedPredictor(set.task(), state);
 * gateway.call(Predictor.class, MethodSelector.parse(state.selector()), options, (p, parameters, run) -> p.predict(trained, graphs, run));
 * }</pre>
 */
@ConsumerType
public interface Predictor {

    Requirements requirements();

    /** Whether this predictor can learn {@code task}, or why not. */
    Support check(PredictionTask task);

    /**
     * Learns. A predictor that learns nothing answers with an empty checkpoint.
     *
     * @return the checkpoint; not the weights alone but all that {@link #predict} needs, in a format that says its own version
     * @throws org.gnomon.model.packed.RefusedInput when the checkpoint to start from is malformed
     * @throws org.gnomon.api.Cancelled from {@link Run#step()}; let it pass
     */
    byte[] train(TrainingSet set, Parameters parameters, Run run);

    /**
     * Scores every graph with what was learned.
     *
     * @param trained made by exactly this version of this method
     * @param graphs read one after another, so that they need not fit into memory; batches are the predictor's choice
     * @param results takes one prediction per graph, in the order of the graphs; called from the calling thread only
     * @throws org.gnomon.model.packed.RefusedInput when the checkpoint is malformed
     */
    void predict(TrainedPredictor trained, Iterator<PackedComputation> graphs, Consumer<? super Prediction> results, Run run);

    /** Scores a few graphs at once, one prediction per graph in their order. */
    default List<Prediction> predict(TrainedPredictor trained, List<PackedComputation> graphs, Run run) {
        List<Prediction> predictions = new ArrayList<>(graphs.size());
        predict(trained, graphs.iterator(), predictions::add, run);
        return List.copyOf(predictions);
    }
}
